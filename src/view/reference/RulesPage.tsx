import { BadgeCheck, BookOpen, CirclePlay, SearchX } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ruleHref } from '../ui/referenceLinks.ts';
import type { RuleView } from '../ui/rule.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useWords } from '../ui/words.ts';
import { GroupChoice, type RuleGroupName } from './GroupChoice.tsx';
import { matches } from './matches.ts';

/** A rule of the list. */
export interface ListedRule extends RuleView {
  /** Whether there are calls that show it. */
  readonly runs: boolean;
}

/** All rules, by their groups, to be searched. */
export function RulesPage({ rules }: { readonly rules: readonly ListedRule[] }) {
  const { rules: words, clear, pages } = useWords().reference;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<RuleGroupName | null>(null);
  const found = rules.filter(
    ({ id, text, source }) =>
      (chosen === null || id.startsWith(chosen)) && matches(query, id, text, source?.title ?? ''),
  );
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{pages.rules}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      <div className="mt-6 space-y-3 print:hidden">
        <SearchField
          label={words.search}
          clear={clear}
          query={query}
          onQuery={setQuery}
          told={query.trim() === '' ? '' : words.found(found.length)}
        />
        <GroupChoice chosen={chosen} onChoose={setChosen} />
      </div>
      {found.length === 0 && (
        <div className="mt-6">
          <EmptyState icon={SearchX} title={words.none}>
            {words.noneHint}
          </EmptyState>
        </div>
      )}
      {Object.entries(words.group).map(([group, title]) => {
        const list = found.filter(({ id }) => id.startsWith(group));
        if (list.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`} className="mt-8">
            <h2 id={`group-${group}`} className="text-lg font-bold tracking-tight">
              {title}
            </h2>
            <ul className="mt-2 divide-y divide-line">
              {list.map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Rules out of sight are not laid out: there are more than five hundred. */
function RuleLine({ rule: { id, text, lang, confidence, runs } }: { readonly rule: ListedRule }) {
  const { rules: words } = useWords().reference;
  const verified = confidence === 'verified';
  const Icon = verified ? BadgeCheck : BookOpen;
  return (
    <li className="gap-4 py-2.5 text-sm [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] sm:grid sm:grid-cols-[3.5rem_1fr]">
      <a
        href={ruleHref(id)}
        className="inline-flex min-h-6 items-start font-mono font-semibold text-accent underline underline-offset-2 hover:text-accent-strong"
      >
        {id}
      </a>
      <div className="min-w-0">
        <p lang={lang}>{text}</p>
        <p className="mt-0.5 flex flex-wrap gap-x-4 text-xs text-ink-muted">
          <span className="inline-flex items-center gap-1">
            <Icon aria-hidden size={14} />
            {verified ? words.verified : words.bestReading}
          </span>
          {runs && (
            <span className="inline-flex items-center gap-1">
              <CirclePlay aria-hidden size={14} />
              {words.runs}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
