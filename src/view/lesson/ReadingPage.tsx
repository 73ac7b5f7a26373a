import { Printer } from 'lucide-react';
import type { Goal } from '../../content/lesson/lesson.ts';
import type { Block } from '../../content/lesson/proseTree.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { Button } from '../ui/Button.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { RuleNote } from '../ui/RuleNote.tsx';
import { useWords } from '../ui/words.ts';
import { useLessonLanguage } from './lessonLanguage.ts';
import { Prose } from './Prose.tsx';
import type { RulesById } from './RuleReference.tsx';

export interface ReadingPageProps {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly prose: readonly Block[];
    readonly goals: readonly Pick<Goal, 'id' | 'title' | 'outcome'>[];
  }[];
  /** What a learner takes away, in sentences. */
  readonly learnt: readonly string[];
  readonly rules: RulesById;
  /** Ids of the rules that the prose cites, each once. */
  readonly cited: readonly string[];
  readonly lesson: Destination;
  readonly course: Destination;
  readonly onPrint: () => void;
}

/** A lesson from its first step to its last, on one page: for reading, and for paper. */
export function ReadingPage(props: ReadingPageProps) {
  const { page: words, end } = useWords().learn;
  const lang = useLessonLanguage();
  const { title, summary, minutes, steps, learnt, rules, cited, ...ways } = props;
  const notes = cited.flatMap((id) => rules[id] ?? []);
  return (
    <article className="for-paper">
      <h1 lang={lang} className="text-xl font-extrabold tracking-tight">
        {title}
      </h1>
      <p lang={lang} className="mt-2 max-w-prose">
        {summary}
      </p>
      <p className="mt-1 text-sm text-ink-muted">{words.facts(minutes, steps.length)}</p>
      <p className="mt-4 flex flex-wrap gap-2 print:hidden">
        <Button icon={Printer} onClick={ways.onPrint} className="pointer-coarse:min-h-11">
          {words.print}
        </Button>
        <ActionLink to={ways.lesson} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          {words.open}
        </ActionLink>
        <ActionLink to={ways.course} className={buttonClass({ tone: 'quiet' }, 'pointer-coarse:min-h-11')}>
          {words.course}
        </ActionLink>
      </p>
      <h2 className="sr-only">{words.steps}</h2>
      {steps.map((step, index) => (
        <Step key={step.id} number={index + 1} step={step} rules={rules} />
      ))}
      {learnt.length > 0 && (
        <section className="mt-10">
          <h2 className="text-lg font-bold">{end.learnt}</h2>
          <ul lang={lang} className="mt-2 max-w-prose list-disc space-y-1 ps-5">
            {learnt.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className="mt-10 border-t border-line pt-6">
          <h2 className="text-lg font-bold">{words.rules}</h2>
          <ul className="mt-3 max-w-prose space-y-3">
            {notes.map((rule) => (
              <li key={rule.id} className="break-inside-avoid">
                <RuleNote rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

interface StepProps {
  readonly number: number;
  readonly step: ReadingPageProps['steps'][number];
  readonly rules: RulesById;
}

function Step({ number, step: { title, prose, goals }, rules }: StepProps) {
  const words = useWords();
  return (
    <section className="mt-10">
      <h3 className="mb-3 text-lg font-bold tracking-tight">{words.learn.page.step(number, title)}</h3>
      <Prose blocks={prose} rules={rules} />
      <div className="mt-4 max-w-prose break-inside-avoid rounded-md border border-line p-3">
        <h4 className="text-sm font-semibold">{words.learn.page.goals}</h4>
        <ul className="mt-1 list-disc space-y-1 ps-5 text-sm">
          {goals.map((goal) => (
            <li key={goal.id}>
              {goal.title} <span className="text-ink-muted">({words.lesson.wants[goal.outcome]})</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
