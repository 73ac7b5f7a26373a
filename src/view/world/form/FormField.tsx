import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { FieldValue, KeyValue } from '../../../world/parts/values.ts';
import { useWords } from '../../ui/words.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import type { ControlProps, FieldView } from './form.ts';
import { KeysControl } from './KeysControl.tsx';
import { PairsControl } from './PairsControl.tsx';
import { SwitchControl } from './SwitchControl.tsx';
import { TextControl } from './TextControl.tsx';
import { TextsControl } from './TextsControl.tsx';

interface FormFieldProps {
  readonly field: FieldView;
  readonly value: FieldValue;
  readonly problem: string | undefined;
  readonly onChange: (value: FieldValue) => void;
}

/** A field with its label, its help, and what stands against it. */
export function FormField({ field, value, problem, onChange }: FormFieldProps) {
  const words = useWords().worldEdit;
  const id = useId();
  const described = [field.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const control = controlOf({
    field,
    value,
    onChange,
    id,
    describedBy: described || undefined,
    isInvalid: problem !== undefined,
  });
  const label = (
    <>
      {field.label}
      {field.optional && <span className="font-normal text-ink-muted"> ({words.optional})</span>}
    </>
  );
  const notes = (
    <>
      {field.help && (
        <p id={`${id}-help`} className="text-xs text-ink-muted">
          {field.help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="flex gap-1.5 text-sm text-deny">
          <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span className="min-w-0">{problem}</span>
        </p>
      )}
    </>
  );
  if (field.control === 'switch') {
    return (
      <div className="space-y-1">
        {control}
        {notes}
      </div>
    );
  }
  if (ONE_CONTROL.has(field.control)) {
    return (
      <div className="space-y-1">
        <label htmlFor={id} className="block text-sm font-semibold">
          {label}
        </label>
        {control}
        {notes}
      </div>
    );
  }
  return (
    <fieldset className="min-w-0 space-y-1" aria-describedby={described || undefined}>
      <legend className="text-sm font-semibold">{label}</legend>
      {control}
      {notes}
    </fieldset>
  );
}

/** Those that one label can name. */
const ONE_CONTROL: ReadonlySet<FieldView['control']> = new Set(['text', 'number', 'choice']);

function controlOf(props: ControlProps<FieldValue>): ReactNode {
  switch (props.field.control) {
    case 'switch':
      return <SwitchControl {...(props as ControlProps<boolean>)} />;
    case 'choice':
      return <ChoiceControl {...(props as ControlProps<string>)} />;
    case 'choices':
      return <ChoicesControl {...(props as ControlProps<readonly string[]>)} />;
    case 'texts':
      return <TextsControl {...(props as ControlProps<readonly string[]>)} />;
    case 'tags':
    case 'objects':
      return <PairsControl {...(props as ControlProps<readonly (readonly [string, string])[]>)} />;
    case 'keys':
      return <KeysControl {...(props as ControlProps<readonly KeyValue[]>)} />;
    case 'text':
    case 'number':
      return <TextControl {...(props as ControlProps<string | number>)} />;
  }
}
