import { lengthOf } from '../../content/question/giveaways.ts';
import type { Question } from '../../content/question/question.ts';
import type { Misconception } from '../../content/exam/exams.ts';
import { wordsIn } from '../../content/lesson/proseTree.ts';
import type { Bank } from './findQuestions.ts';
import { wordsOf, type Known } from './proveWords.ts';

/** How many questions serve each exam, how many of all the engine shows, and what a guesser would gain. */
export interface BankReport {
  readonly questions: number;
  readonly shown: number;
  /** By exam: how many name it first, and how many serve it. A question counts for the exam that it names first. */
  readonly byExam: Readonly<Record<string, { readonly first: number; readonly serve: number }>>;
  /** Of the questions with one answer, the share whose answer is the longest option. */
  readonly longestIsRight: number;
  /** What is wrong with the bank as a whole, a sentence each. */
  readonly faults: readonly string[];
}

/** At least as many as this of all questions are shown by the engine. */
const SHOWN = 0.75;

/** One in four is chance. */
const LONGEST = 0.4;

/** Looks at a whole bank. */
export function proveBank({ questions, exams, misconceptions }: Bank, known: Known): BankReport {
  const all = questions.map(({ question }) => question);
  const shown = questions.filter(({ proof }) => proof !== null).length;
  const single = all.filter(({ kind }) => kind === 'one');
  const longestIsRight = single.filter(isLongestRight).length / Math.max(1, single.length);
  return {
    questions: all.length,
    shown,
    byExam: Object.fromEntries(
      exams.map(({ code }) => [
        code,
        {
          first: all.filter(({ tasks }) => tasks[0]?.startsWith(code)).length,
          serve: all.filter(({ tasks }) => tasks.some((task) => task.startsWith(code))).length,
        },
      ]),
    ),
    longestIsRight,
    faults: [
      ...Object.values(misconceptions).flatMap((each) => misconceptionFaults(each, all, known)),
      ...(shown < SHOWN * all.length
        ? [
            `the engine shows ${percent(shown / all.length)} of the questions; at least ${percent(SHOWN)} are wanted`,
          ]
        : []),
      ...(longestIsRight > LONGEST
        ? [
            `the longest option is right in ${percent(longestIsRight)}; at most ${percent(LONGEST)} are wanted`,
          ]
        : []),
    ],
  };
}

/** A misconception that points to a step that there is not, is misspelt, or stands behind no option. */
function misconceptionFaults(
  { id, believed, truth, read }: Misconception,
  questions: readonly Question[],
  { steps, isWord }: Known,
): readonly string[] {
  const words = [believed, wordsIn([{ kind: 'paragraph', children: truth }])].flatMap(wordsOf);
  const isMeant = questions.some(({ options }) => options.some((option) => option.misconception === id));
  return [
    ...read.filter((step) => !steps.has(step)).map((step) => `${id}: there is no step ${step}`),
    ...words.filter((word) => !isWord(word)).map((word) => `${id}: no dictionary has the word "${word}"`),
    ...(isMeant || questions.length < 100 ? [] : [`${id}: no option stands for it`]),
  ];
}

function isLongestRight({ options }: Question): boolean {
  const longest = Math.max(...options.map(lengthOf));
  return options.some((option) => option.right && lengthOf(option) === longest);
}

/** The report in words. */
export const bankReportText = (report: BankReport): string =>
  [
    `${report.questions} questions, ${report.shown} shown by the engine (${percent(report.shown / report.questions)}), longest option right in ${percent(report.longestIsRight)}.`,
    Object.entries(report.byExam)
      .map(([code, { first, serve }]) => `${code} ${first} (serve ${serve})`)
      .join(', '),
    ...report.faults.map((fault) => `FAULT  ${fault}`),
    '',
  ].join('\n');

const percent = (share: number): string => `${Math.round(share * 100)}%`;
