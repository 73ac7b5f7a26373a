import type { Inline } from '../../../content/lesson/proseTree.ts';
import { ProseText } from '../../lesson/ProseText.tsx';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { RuleLinks } from '../../reference/RuleLink.tsx';
import { ActionLink, type Destination } from '../../ui/ActionLink.tsx';
import { useWords } from '../../ui/words.ts';

interface QuestionBackgroundProps {
  readonly ruleIds: readonly string[];
  /** Steps of lessons. */
  readonly read: readonly {
    readonly title: string;
    readonly lang: string | undefined;
    readonly to: Destination;
  }[];
  /** By the letters of the options that stand for them. */
  readonly misconceptions: readonly {
    readonly id: string;
    readonly letters: string;
    readonly believed: string;
    readonly truth: readonly Inline[];
  }[];
  /** Why the engine cannot show it, in English; null: it does. */
  readonly notShown: string | null;
  readonly rules: RulesById;
}

/** What stands around a question: rules, what to read, what its wrong options stand for. */
export function QuestionBackground(props: QuestionBackgroundProps) {
  const { ruleIds, read, misconceptions, notShown, rules } = props;
  const words = useWords().exam.bank.question;
  return (
    <div className="mt-6 space-y-5 text-sm">
      <RuleLinks label={words.rules} ids={ruleIds} />
      {notShown !== null && (
        <p className="max-w-prose">
          <span className="text-ink-muted">{words.why}</span> <span lang="en">{notShown}</span>
        </p>
      )}
      {misconceptions.length > 0 && (
        <section>
          <h2 className="text-base font-semibold">{words.misconceptions}</h2>
          <dl lang="en" className="mt-2 max-w-prose space-y-2">
            {misconceptions.map(({ id, letters, believed, truth }) => (
              <div key={id}>
                <dt className="font-semibold">
                  {letters}: {believed}
                </dt>
                <dd className="mt-0.5">
                  <ProseText inlines={truth} rules={rules} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {read.length > 0 && (
        <section>
          <h2 className="text-base font-semibold">{words.read}</h2>
          <ul className="mt-2 space-y-1">
            {read.map(({ title, lang, to }) => (
              <li key={title}>
                <ActionLink
                  to={to}
                  lang={lang}
                  className="inline-flex min-h-6 items-center text-accent underline underline-offset-2"
                >
                  {title}
                </ActionLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
