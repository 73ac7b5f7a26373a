import type { AttemptItem } from './attempt.ts';
import { taskOf, type Exam, type Misconceptions } from './exams.ts';

/** How many of a number of items were right; shown as a raw percentage beside the count. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface DomainResult extends Share {
  readonly exam: string;
  readonly number: number;
  readonly title: string;
  /** Its share of the exam, in percent. */
  readonly weight: number;
}

export interface MisconceptionResult {
  readonly id: string;
  /** How many items were answered wrongly because of it. */
  readonly items: number;
}

export interface Results extends Share {
  readonly unanswered: number;
  /** Seconds for one item, on the average; null without items. */
  readonly secondsEach: number | null;
  readonly byExam: readonly (Share & { readonly exam: string })[];
  readonly byDomain: readonly DomainResult[];
  /** Those met most often first. */
  readonly byMisconception: readonly MisconceptionResult[];
  /** Steps of lessons and rules to read next: of the misconceptions that were met, those met most often first. */
  readonly read: { readonly steps: readonly string[]; readonly rules: readonly string[] };
}

/** What the items of one attempt, or of many, come to. An item that serves several exams counts in each of them. */
export function resultsOf(
  items: readonly AttemptItem[],
  exams: readonly Exam[],
  misconceptions: Misconceptions,
): Results {
  const byMisconception = countMisconceptions(items);
  const met = byMisconception.flatMap(({ id }) => misconceptions[id] ?? []);
  const seconds = items.reduce((sum, item) => sum + item.seconds, 0);
  return {
    ...shareOf(items),
    unanswered: items.filter(({ answered }) => !answered).length,
    secondsEach: items.length === 0 ? null : seconds / items.length,
    byExam: exams.flatMap(({ code }) => {
      const serving = items.filter(({ tasks }) => tasks.some((task) => task.startsWith(`${code} `)));
      return serving.length === 0 ? [] : [{ exam: code, ...shareOf(serving) }];
    }),
    byDomain: exams.flatMap((exam) =>
      exam.domains.flatMap(({ number, title, weight }) => {
        const serving = items.filter(({ tasks }) =>
          tasks.some((task) => {
            const found = taskOf(exams, task);
            return found?.exam.code === exam.code && found.domain.number === number;
          }),
        );
        return serving.length === 0 ? [] : [{ exam: exam.code, number, title, weight, ...shareOf(serving) }];
      }),
    ),
    byMisconception,
    read: {
      steps: [...new Set(met.flatMap(({ read }) => read))],
      rules: [...new Set(met.flatMap(({ rules }) => rules))],
    },
  };
}

const shareOf = (items: readonly AttemptItem[]): Share => ({
  right: items.filter(({ right }) => right).length,
  of: items.length,
});

function countMisconceptions(items: readonly AttemptItem[]): readonly MisconceptionResult[] {
  const counts = new Map<string, number>();
  for (const id of items.flatMap(({ misconceptions }) => misconceptions))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, number]) => ({ id, items: number }))
    .toSorted((one, other) => other.items - one.items);
}
