import { ArrowLeft, ArrowRight, BadgeCheck, BookOpen, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { ruleHref, termHref } from '../ui/referenceLinks.ts';
import type { RuleView } from '../ui/rule.ts';
import { useWords } from '../ui/words.ts';
import type { RuleGroupName } from './GroupChoice.tsx';

export interface RulePageProps {
  readonly rule: RuleView;
  readonly lessons: readonly {
    readonly title: string;
    /** The language of the titles where it is not that of the page. */
    readonly lang?: string | undefined;
    readonly steps: readonly string[];
    readonly to: Destination;
  }[];
  readonly terms: readonly { readonly id: string; readonly term: string }[];
  /** Ids of the rules before and after it. */
  readonly previous: string | null;
  readonly next: string | null;
  /** What of the rule the lab cannot show, a sentence; null: it can. */
  readonly notModelled: string | null;
  /** Its calls at work; null when there are none. */
  readonly cases: ReactNode;
}

/** A rule with all that is known of it. */
export function RulePage({ rule, lessons, terms, previous, next, notModelled, cases }: RulePageProps) {
  const { rule: words, rules: list } = useWords().reference;
  return (
    <article className="space-y-8">
      <div>
        <p className="text-sm text-ink-muted">{list.group[groupOf(rule)]}</p>
        <h1 className="text-xl font-extrabold tracking-tight">{words.title(rule.id)}</h1>
        <p lang={rule.lang} className="mt-3 max-w-prose text-lg">
          {rule.text}
        </p>
        <Certainty rule={rule} />
      </div>
      <Part title={words.tryIt}>
        {cases ?? (
          <p className="max-w-prose text-sm">
            {notModelled === null ? words.noCase : words.cannot} <span lang="en">{notModelled}</span>{' '}
            {lessons.length > 0 && words.lessonInstead}
          </p>
        )}
      </Part>
      <Part title={words.taught}>
        {lessons.length === 0 && <p className="text-sm text-ink-muted">{words.notTaught}</p>}
        <ul className="space-y-1 text-sm">
          {lessons.map(({ title, lang, steps, to }) => (
            <li key={title}>
              <ActionLink to={to} className={LINK}>
                <span lang={lang}>{title}</span>
              </ActionLink>
              <span className="text-ink-muted">
                {' '}
                (<span lang={lang}>{words.steps(steps)}</span>)
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {terms.length > 0 && (
        <Part title={words.terms}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {terms.map(({ id, term }) => (
              <li key={id}>
                <a href={termHref(id)} className={LINK}>
                  {term}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <nav
        aria-label={words.neighbours}
        className="flex flex-wrap justify-between gap-3 border-t border-line pt-4 text-sm print:hidden"
      >
        {previous !== null && (
          <a href={ruleHref(previous)} rel="prev" className={LINK}>
            <ArrowLeft aria-hidden size={16} className="me-1" /> {previous}
          </a>
        )}
        <a href="#/rules" className={LINK}>
          {words.toAll}
        </a>
        {next !== null && (
          <a href={ruleHref(next)} rel="next" className={LINK}>
            {next} <ArrowRight aria-hidden size={16} className="ms-1" />
          </a>
        )}
      </nav>
    </article>
  );
}

const LINK =
  'inline-flex min-h-6 items-center text-accent underline underline-offset-2 hover:text-accent-strong';

/** Every rule has the letter of a group. */
const groupOf = ({ id }: RuleView): RuleGroupName => id.charAt(0) as RuleGroupName;

/** How sure the lab is of a rule, and where it was read. */
function Certainty({ rule: { confidence, source } }: { readonly rule: RuleView }) {
  const words = useWords();
  const { rule } = words.reference;
  const Icon = confidence === 'verified' ? BadgeCheck : BookOpen;
  return (
    <div className="mt-4 space-y-1 text-sm">
      <p className="flex gap-2">
        <Icon aria-hidden size={18} className="mt-0.5 shrink-0 text-ink-muted" />
        {rule.certainty[confidence]}
      </p>
      {source ? (
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-semibold">{rule.source}</span>
          <a href={source.url} target="_blank" rel="noreferrer" className={`${LINK} gap-1`}>
            <span lang="en">{source.title}</span>
            <ExternalLink role="img" aria-label={words.opensNewTab} size={14} className="shrink-0" />
          </a>
        </p>
      ) : (
        <p>{rule.noSource}</p>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-bold tracking-tight">{title}</h2>
      {children}
    </section>
  );
}
