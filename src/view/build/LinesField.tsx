import { useState } from 'react';
import { sameJson } from '../../lib/sameJson.ts';
import { TextField } from '../ui/TextField.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** A list to write, one item a line. Empty lines stay as they are typed, and are no items. */
export function LinesField({ label, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState('');
  return (
    <TextField
      label={label}
      rows={3}
      value={sameJson(linesOf(typed), lines) ? typed : lines.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(linesOf(text));
      }}
    />
  );
}

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
