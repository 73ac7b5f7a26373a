import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import type { Interface } from '../../explain/interface.ts';

export type RuleGroupName = keyof Interface['reference']['rules']['group'];

const GROUPS: readonly RuleGroupName[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

interface GroupChoiceProps {
  /** Null: all groups. */
  readonly chosen: RuleGroupName | null;
  readonly onChoose: (group: RuleGroupName | null) => void;
}

/** One group of rules, or all. */
export function GroupChoice({ chosen, onChoose }: GroupChoiceProps) {
  const words = useWords().reference.rules;
  return (
    <div role="group" aria-label={words.groups} className="flex flex-wrap gap-1.5">
      {[null, ...GROUPS].map((group) => (
        <button
          key={group ?? 'all'}
          type="button"
          aria-pressed={group === chosen}
          aria-label={group === null ? undefined : words.group[group]}
          title={group === null ? undefined : words.group[group]}
          onClick={() => onChoose(group)}
          className={cx(
            'min-h-8 min-w-9 rounded-md border px-2.5 text-sm font-semibold pointer-coarse:min-h-11 pointer-coarse:min-w-11',
            group === chosen
              ? 'border-accent bg-accent-soft text-accent'
              : 'border-line-strong bg-surface hover:border-accent',
          )}
        >
          {group ?? words.all}
        </button>
      ))}
    </div>
  );
}
