import { useWords } from '../ui/words.ts';
import type { CallChooserProps } from './CallChooser.tsx';

/** The calls to choose from in one line. A call that is none of them, put together elsewhere, is told as such. */
export function CallSelect({ calls }: CallChooserProps) {
  const words = useWords().lab.call;
  const chosen = calls.findIndex((call) => call.chosen);
  if (calls.length === 0) return null;
  return (
    <label className="block space-y-1">
      <span className="text-xs font-semibold text-ink-muted">{words.choose}</span>
      <select
        value={chosen}
        onChange={(event) => calls[Number(event.target.value)]?.onChoose()}
        className="min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm"
      >
        {chosen === -1 && <option value={-1}>{words.other}</option>}
        {calls.map(({ title }, index) => (
          <option key={index} value={index}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
