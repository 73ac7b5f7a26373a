import { X } from 'lucide-react';
import type { HintsFile } from '../../content/lesson/schema.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../ui/words.ts';

interface HintFieldsProps {
  /** When they help. */
  readonly when: string;
  readonly hints: HintsFile;
  readonly onChange: (hints: HintsFile) => void;
  /** Left out where hints cannot be taken away. */
  readonly onRemove?: () => void;
}

/** Help in three levels. */
export function HintFields({ when, hints, onChange, onRemove }: HintFieldsProps) {
  const words = useWords().build;
  return (
    <fieldset className="space-y-2 rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-semibold">{when}</legend>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          label={words.hints.level[level]}
          rows={2}
          value={hints[level]}
          onChange={(text) => onChange({ ...hints, [level]: text })}
        />
      ))}
      {onRemove && <IconButton icon={X} label={words.goals.removeHints(when)} onClick={onRemove} />}
    </fieldset>
  );
}

const LEVELS = ['nudge', 'concept', 'exact'] as const;
