import type { Entered, FieldView } from './field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { AS_TYPED, CODE_INPUT } from './inputClass.ts';
import { JsonField } from './JsonField.tsx';
import { OfferInput } from './OfferInput.tsx';
import { RowsField } from './RowsField.tsx';
import { TextsField } from './TextsField.tsx';
import { ValueSelect } from './ValueSelect.tsx';

interface ParameterFieldProps {
  readonly field: FieldView;
  readonly onChange: (entered: Entered) => void;
  readonly onRemove: (() => void) | null;
}

/** A parameter of the operation, filled in as its type asks for. */
export function ParameterField({ field, onChange, onRemove }: ParameterFieldProps) {
  return (
    <FieldFrame {...field} onRemove={onRemove}>
      {(describedBy) => <Content field={field} describedBy={describedBy} onChange={onChange} />}
    </FieldFrame>
  );
}

interface ContentProps {
  readonly field: FieldView;
  readonly describedBy: string;
  readonly onChange: (entered: Entered) => void;
}

function Content({ field: { name, content }, describedBy, onChange }: ContentProps) {
  const named = { label: name, describedBy };
  switch (content.kind) {
    case 'text':
      return <OfferInput {...named} {...content} onChange={onChange} />;
    case 'choice':
      return <ValueSelect {...named} {...content} onChange={onChange} />;
    case 'texts':
      return <TextsField {...content} name={name} describedBy={describedBy} onChange={onChange} />;
    case 'rows':
      return <RowsField name={name} describedBy={describedBy} content={content} onChange={onChange} />;
    case 'json':
      return <JsonField {...named} text={content.text} onChange={onChange} />;
    case 'longText':
      return (
        <textarea
          {...AS_TYPED}
          value={content.text}
          rows={Math.min(10, Math.max(3, content.text.split('\n').length))}
          aria-label={name}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
          className={CODE_INPUT}
        />
      );
  }
}
