import { useId } from 'react';
import type { RuleView } from '../ui/rule.ts';
import { RuleNote } from '../ui/RuleNote.tsx';
import { useWords } from '../ui/words.ts';

/** The rules that a lesson's prose refers to, by id. */
export type RulesById = Readonly<Record<string, RuleView>>;

/** A rule's id in the text; pressed, it shows the rule beside it. Escape or a press elsewhere closes it again. */
export function RuleReference({ rule }: { readonly rule: RuleView }) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={words.rule.open(rule.id)}
        className="inline-flex min-h-6 items-center rounded-sm border border-accent-line bg-accent-soft px-1.5 align-baseline font-mono text-xs leading-none font-semibold text-accent hover:border-accent"
      >
        {rule.id}
      </button>
      <span
        id={id}
        popover="auto"
        lang={words.locale}
        role="note"
        aria-label={words.rule.name(rule.id)}
        className="beside-invoker m-auto w-[min(24rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-raised p-4 text-start whitespace-normal text-ink shadow-raised"
      >
        <RuleNote rule={rule} />
      </span>
    </>
  );
}
