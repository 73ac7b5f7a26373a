import { ProseText } from '../../lesson/ProseText.tsx';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { RuleLinks } from '../../reference/RuleLink.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { useWords } from '../../ui/words.ts';
import { FirstOf } from './FirstOf.tsx';
import type { MisconceptionView } from './results.ts';

interface MisconceptionListProps {
  readonly misconceptions: readonly MisconceptionView[];
  readonly rules: RulesById;
}

/** What somebody may believe who chose wrong options, what is so, and what to read. */
export function MisconceptionList({ misconceptions, rules }: MisconceptionListProps) {
  const words = useWords().exam.results.misconceptions;
  if (misconceptions.length === 0) return <p className="text-sm">{words.none}</p>;
  return (
    <FirstOf items={misconceptions} most={MOST}>
      {(shown) => <List misconceptions={shown} rules={rules} />}
    </FirstOf>
  );
}

/** What somebody can take in at once. */
const MOST = 4;

function List({ misconceptions, rules }: MisconceptionListProps) {
  const words = useWords().exam.results.misconceptions;
  return (
    <ul className="space-y-3">
      {misconceptions.map(({ id, believed, truth, items, steps, rules: cited }) => (
        <li key={id} className="space-y-2 rounded-lg border border-line bg-surface p-4 text-sm shadow-card">
          <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
            <p className="min-w-0 flex-1 basis-64">
              <span className="text-ink-muted">{words.believed}</span>{' '}
              <span lang="en" className="font-semibold">
                {believed}
              </span>
            </p>
            <Badge>{words.met(items)}</Badge>
          </div>
          <p className="max-w-prose">
            <span className="text-ink-muted">{words.truth}</span>{' '}
            <span lang="en">
              <ProseText inlines={truth} rules={rules} />
            </span>
          </p>
          {steps.length > 0 && (
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="text-ink-muted">{words.read}</span>
              {steps.map(({ lesson, step, lang, href }) => (
                <a
                  key={`${lesson}/${step}`}
                  href={href}
                  lang={lang}
                  className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 hover:text-accent-strong pointer-coarse:min-h-11"
                >
                  {lesson}: {step}
                </a>
              ))}
            </p>
          )}
          <RuleLinks label={words.rules} ids={cited} />
        </li>
      ))}
    </ul>
  );
}
