import { useId } from 'react';
import { AS_TYPED, CODE_INPUT } from '../request/inputClass.ts';
import { useWords } from '../ui/words.ts';

/** Where a text stops being a JSON object. */
export interface JsonPlace {
  readonly code: 'empty' | 'syntax' | 'notObject' | 'tooDeep';
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

interface JsonAreaProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Null while the text reads. */
  readonly fault: JsonPlace | null;
  readonly onChange: (text: string) => void;
}

/** A JSON object as text. One that does not read says where it breaks; what was made from it before stays. */
export function JsonArea({ label, text, rows, fault, onChange }: JsonAreaProps) {
  const words = useWords().tokensTool;
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <textarea
        {...AS_TYPED}
        id={id}
        value={text}
        rows={rows}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
        className={CODE_INPUT}
      />
      <p id={`${id}-fault`} aria-live="polite" className="text-xs text-deny">
        {fault && `${faultText(fault, words.json)} ${words.jwt.keepsLast}`}
      </p>
    </div>
  );
}

/** What is wrong with a text, and where. */
export const faultText = (
  { code, line, column }: JsonPlace,
  words: ReturnType<typeof useWords>['tokensTool']['json'],
): string => (code === 'syntax' ? words.syntax(line, column) : words[code]);
