import { useWords } from '../ui/words.ts';
import type { CallChooserProps } from './CallChooser.tsx';
import { LabelledSelect } from './LabelledSelect.tsx';

/** The calls to choose from in one line. A call that is none of them, put together elsewhere, is told as such. */
export function CallSelect({ calls }: CallChooserProps) {
  const words = useWords().lab.call;
  const chosen = calls.findIndex((call) => call.chosen);
  if (calls.length === 0) return null;
  return (
    <LabelledSelect
      label={words.choose}
      value={chosen}
      onChange={(index) => calls[Number(index)]?.onChoose()}
    >
      {chosen === -1 && <option value={-1}>{words.other}</option>}
      {calls.map(({ title }, index) => (
        <option key={index} value={index}>
          {title}
        </option>
      ))}
    </LabelledSelect>
  );
}
