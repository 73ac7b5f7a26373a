import { useWords } from '../../ui/words.ts';
import { LabelledSelect } from '../LabelledSelect.tsx';

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
  return (
    <LabelledSelect label={words.with} value={chosen} onChange={onChoose}>
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
    </LabelledSelect>
  );
}
