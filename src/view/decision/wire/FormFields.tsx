import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/words.ts';
import type { NamedText } from './message.ts';
import { Pieces } from './Pieces.tsx';

interface FormFieldsProps {
  readonly fields: readonly NamedText[];
  readonly whole: boolean;
}

/** The fields of a form, decoded; nothing for other bodies. */
export function FormFields({ fields, whole }: FormFieldsProps) {
  const words = useWords().readings.http;
  if (fields.length === 0) return null;
  return (
    <Disclosure summary={words.fields} className="-ms-1.5 px-1.5">
      <dl className="space-y-1 pt-1">
        {fields.map(({ name, value }, index) => (
          <div key={index}>
            <dt className="text-xs text-ink-muted">{name}</dt>
            <dd className="font-mono text-xs wrap-anywhere">
              <Pieces pieces={value} whole={whole} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
