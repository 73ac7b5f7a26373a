import { useState } from 'react';
import { BANK } from 'virtual:bank';
import { EXAMS } from 'virtual:exams';
import {
  nextDue,
  paperOf,
  questionsFor,
  questionsOn,
  secondsOf,
  SOURCES,
  usualNumber,
  type Choice,
  type ExamSettings,
  type Source,
} from '../../content/exam/choice.ts';
import type { Paper } from '../../content/exam/paper.ts';
import { load } from '../../storage/save.ts';
import type { ChooseFormProps, Offered } from '../../view/exam/sitting/ChooseForm.tsx';
import { useWords } from '../../view/ui/words.ts';
import { browserStore } from '../browserStore.ts';
import { HISTORY, SCHEDULE } from './examStore.ts';
import { freshItems, makable, type Makable } from './questions.ts';
import { randomNumber } from './randomNumber.ts';
import { steadyNow } from './steadyClock.ts';

interface Chosen extends Omit<ChooseFormProps, 'onBegin' | 'clock'> {
  /** The paper as it is chosen now. Fresh items take a moment. */
  readonly make: () => Promise<Paper>;
}

/** What there is to choose, what is chosen, and the paper that comes of it. */
export function useChoice({ pausable, pace }: ExamSettings): Chosen {
  const words = useWords().exam.sitting.choose;
  const [soFar] = useState(readSoFar);
  const [choice, setChoice] = useState<Choice>(AT_FIRST);
  const [typed, setTyped] = useState<string | null>(null);
  const [templates, setTemplates] = useState<readonly Makable[] | null>(null);
  const { mode, exam, source } = choice;
  const pool = questionsFor(BANK, choice, soFar);
  const most = source === 'fresh' ? freshOn(templates, choice) : pool.length;
  const due = source === 'due' ? nextDue(BANK, choice, soFar.schedule) : null;
  const text = typed ?? String(usualNumber(EXAMS, choice, most));
  const number = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  const isWrong = number < 1 || number > most;
  const seconds = mode === 'timed' ? secondsOf(EXAMS, exam, number, pace) : null;
  const sources = SOURCES.map((each): [Source, number] => [
    each,
    questionsFor(BANK, { ...choice, source: each }, soFar).length,
  ]);
  return {
    choice,
    exams: EXAMS.map(({ code, title }) => ({ id: code, title, questions: countOn(code, null) })),
    mixed: BANK.length,
    tasks: exam === null ? [] : tasksOf(exam),
    sources: Object.fromEntries(sources) as Record<Source, number>,
    number: { text, isWrong, most },
    empty: most > 0 ? null : due === null ? words.empty[source] : words.nextDue(due),
    summary: words.summary(number, seconds),
    pacing: seconds === null ? null : exam === null ? words.pacedByAll : words.pacedBy(exam),
    onChoose: (changes) => {
      setChoice({ ...choice, ...changes });
      setTyped(null);
      if (changes.source === 'fresh' && !templates) void makable().then(setTemplates);
    },
    onNumber: setTyped,
    make: async () => {
      const paper = { mode, exam, seconds, pausable: mode === 'timed' && pausable };
      if (source === 'fresh') {
        const ids = questionsOn(await makable(), choice).map(({ id }) => id);
        const items = await freshItems(ids, number, randomNumber());
        return paperOf(items, { ...paper, draw: null }, randomNumber());
      }
      // Those that are due come in their order, the longest overdue first.
      const [questions, draw] = source === 'due' ? [pool.slice(0, number), null] : [pool, number];
      return paperOf(questions, { ...paper, draw }, randomNumber());
    },
  };
}

/** How many fresh items there can be at once; none where no template serves the exam. */
const freshOn = (templates: readonly Makable[] | null, choice: Choice): number =>
  templates && questionsOn(templates, choice).length === 0 ? 0 : MOST_FRESH;

const MOST_FRESH = 65;

const AT_FIRST: Choice = { mode: 'study', exam: null, task: null, source: 'all' };

const countOn = (exam: string, task: string | null): number => questionsOn(BANK, { exam, task }).length;

const tasksOf = (code: string): readonly Offered[] =>
  EXAMS.filter((exam) => exam.code === code).flatMap(({ domains }) =>
    domains.flatMap((domain) =>
      domain.tasks.map(({ number, title }) => {
        const id = `${code} ${domain.number}.${number}`;
        return { id, title, questions: countOn(code, id) };
      }),
    ),
  );

function readSoFar() {
  const [history, schedule] = [load(browserStore, HISTORY), load(browserStore, SCHEDULE)];
  return {
    history: (history.ok ? history.value : null) ?? [],
    schedule: (schedule.ok ? schedule.value : null) ?? {},
    now: steadyNow(),
  };
}
