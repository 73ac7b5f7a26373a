import { useId } from 'react';
import { PACES, type Pace } from '../../../content/exam/choice.ts';
import { Checkbox } from '../../build/Checkbox.tsx';
import { useWords } from '../../ui/words.ts';

interface ClockChoiceProps {
  readonly pausable: boolean;
  readonly pace: Pace;
  readonly onPausable: (pausable: boolean) => void;
  readonly onPace: (pace: Pace) => void;
}

/** How the clock goes, for those who need more time, or rests. */
export function ClockChoice({ pausable, pace, onPausable, onPace }: ClockChoiceProps) {
  const words = useWords().exam.sitting.choose;
  const id = useId();
  return (
    <fieldset className="flex min-w-0 flex-wrap items-start gap-x-8 gap-y-3">
      <legend className="sr-only">{words.clock}</legend>
      <div className="space-y-1">
        <label htmlFor={id} className="block text-sm font-semibold">
          {words.pace}
        </label>
        <select
          id={id}
          value={pace}
          onChange={({ target }) => onPace(PACES.find((each) => String(each) === target.value) ?? 1)}
          className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
        >
          {PACES.map((each) => (
            <option key={each} value={each}>
              {words.paces[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="sm:pt-6">
        <Checkbox label={words.pausable} checked={pausable} onChange={onPausable} />
      </div>
    </fieldset>
  );
}
