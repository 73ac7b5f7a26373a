import { useId } from 'react';
import { useWords } from '../../ui/words.ts';
import { SELECT } from '../selectClass.ts';

interface ComparePickerProps {
  readonly groups: readonly {
    readonly title: string;
    readonly calls: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The call that the one in question is held against. */
export function ComparePicker({ groups, chosen, onChoose }: ComparePickerProps) {
  const words = useWords().readings.compare;
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="text-xs font-semibold text-ink-muted">
        {words.with}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)} className={SELECT}>
        {groups.map(
          ({ title, calls }) =>
            calls.length > 0 && (
              <optgroup key={title} label={title}>
                {calls.map((call) => (
                  <option key={call.id} value={call.id}>
                    {call.title}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
