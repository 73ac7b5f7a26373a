import type { ReactNode } from 'react';
import { SOURCES, type Choice, type Source } from '../../../content/exam/choice.ts';
import { MODES } from '../../../content/exam/paper.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/words.ts';
import { RadioCards } from './RadioCards.tsx';

/** An exam, or one of its tasks, and how many questions there are on it. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly questions: number;
}

export interface ChooseFormProps {
  readonly choice: Choice;
  readonly exams: readonly Offered[];
  /** Of all exams together. */
  readonly mixed: number;
  /** Of the exam that is chosen. */
  readonly tasks: readonly Offered[];
  readonly sources: Readonly<Record<Source, number>>;
  readonly number: { readonly text: string; readonly isWrong: boolean; readonly most: number };
  /** Why there is nothing to begin; null when there is. */
  readonly empty: string | null;
  /** What would be begun. */
  readonly summary: string;
  /** What decides the time; null without a clock. */
  readonly pacing: string | null;
  readonly onChoose: (changes: Partial<Choice>) => void;
  readonly onNumber: (text: string) => void;
  readonly onBegin: () => void;
  /** How the clock goes, where there is one. */
  readonly clock: ReactNode;
}

const ALL = 'all';

/** Of a task: `4.1`. */
const numberOf = (task: string): string => task.slice(task.indexOf(' ') + 1);

/** What to practise, and how. */
export function ChooseForm(props: ChooseFormProps) {
  const { choice, exams, mixed, tasks, sources, onChoose } = props;
  const words = useWords().exam.sitting.choose;
  return (
    <div className="space-y-7">
      <RadioCards
        legend={words.exam}
        columns
        value={choice.exam ?? ALL}
        onChange={(exam) => onChoose({ exam: exam === ALL ? null : exam, task: null })}
        cards={[
          { value: ALL, title: words.mixed, about: words.mixedAbout, aside: words.questions(mixed) },
          ...exams.map(({ id, title, questions }) => ({
            value: id,
            title: id,
            about: title,
            lang: 'en' as const,
            aside: words.questions(questions),
          })),
        ]}
      />
      {tasks.length > 1 && (
        <RadioCards
          legend={words.task}
          value={choice.task ?? ALL}
          onChange={(task) => onChoose({ task: task === ALL ? null : task })}
          cards={[
            { value: ALL, title: words.allTasks },
            ...tasks.map(({ id, title, questions }) => ({
              value: id,
              title: `${numberOf(id)} ${title}`,
              lang: 'en' as const,
              aside: words.questions(questions),
            })),
          ]}
        />
      )}
      {tasks.length === 1 &&
        tasks.map(({ id, title }) => (
          <p key={id}>
            <span className="font-semibold">{words.task}:</span>{' '}
            <span lang="en">
              {numberOf(id)} {title}
            </span>
          </p>
        ))}
      <RadioCards
        legend={words.mode}
        columns
        value={choice.mode}
        onChange={(mode) => onChoose({ mode })}
        cards={MODES.map((mode) => ({ value: mode, ...words.modes[mode] }))}
      />
      <RadioCards
        legend={words.source}
        columns
        value={choice.source}
        onChange={(source) => onChoose({ source })}
        cards={SOURCES.map((source) => ({
          value: source,
          title: words.sources[source],
          ...(source === 'fresh' ? { about: words.freshAbout } : { aside: words.questions(sources[source]) }),
        }))}
      />
      <Begin {...props} />
    </div>
  );
}

function Begin({ number, empty, summary, pacing, clock, onNumber, onBegin }: ChooseFormProps) {
  const words = useWords().exam.sitting.choose;
  if (empty !== null)
    return (
      <p role="status" className="rounded-lg border border-dashed border-neutral-line px-4 py-5">
        {empty}
      </p>
    );
  return (
    <Card>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <div className="w-44">
          <TextField
            label={words.number}
            value={number.text}
            onChange={onNumber}
            help={words.numberHelp(number.most)}
            errors={number.isWrong ? [words.numberWrong(number.most)] : []}
          />
        </div>
        {clock}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4">
        <Button
          tone="primary"
          disabled={number.isWrong}
          onClick={onBegin}
          className="pointer-coarse:min-h-11"
        >
          {words.begin}
        </Button>
        {!number.isWrong && (
          <p className="min-w-0 text-sm">
            <span className="font-semibold">{summary}.</span> <span className="text-ink-muted">{pacing}</span>
          </p>
        )}
      </div>
    </Card>
  );
}
