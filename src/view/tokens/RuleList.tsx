import { Disclosure } from '../ui/Disclosure.tsx';
import type { RuleView } from '../ui/rule.ts';
import { RuleNote } from '../ui/RuleNote.tsx';
import { useWords } from '../ui/words.ts';

/** The rules that something rests on: their ids, and behind them their texts. */
export function RuleList({ rules }: { readonly rules: readonly RuleView[] }) {
  const words = useWords().tokensTool.findings;
  if (rules.length === 0) return null;
  const ids = rules.map(({ id }) => id).join(', ');
  return (
    <Disclosure summary={<span className="text-xs text-ink-muted">{words.rules(ids)}</span>}>
      <ul className="space-y-2 pb-2">
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleNote rule={rule} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
