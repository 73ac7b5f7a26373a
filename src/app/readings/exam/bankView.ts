import type { Exam, Misconceptions } from '../../../content/exam/exams.ts';
import { inlinesOf, type Block } from '../../../content/lesson/proseTree.ts';
import { KINDS, type Question } from '../../../content/question/question.ts';
import type { FilterChoices } from '../../../view/exam/bank/filterChoices.ts';
import type { ListedQuestion } from '../../../view/exam/bank/listedQuestion.ts';
import { inFilter, type BankFilter, type FilterField } from './bankFilter.ts';

/** A question as lists name it. */
export const listedQuestion = (question: Question): Omit<ListedQuestion, 'to'> => ({
  id: question.id,
  title: firstSentence(question.stem) || question.id,
  exams: [...new Set(question.tasks.map((task) => task.split(' ')[0] ?? task))],
  kind: question.kind,
  difficulty: question.difficulty as 1 | 2 | 3,
  isShown: question.notShown === null,
});

/** The first sentence of a prose, as plain text. */
export function firstSentence(prose: readonly Block[]): string {
  const first = prose.filter(({ kind }) => kind === 'paragraph').slice(0, 1);
  const text = inlinesOf(first)
    .flatMap((inline) => ('text' in inline ? [inline.text] : []))
    .join('');
  return (/^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ').trim();
}

/** What can be chosen for each field of the filter, each with how many questions would be left. */
export function filterChoices(
  bank: readonly Question[],
  filter: BankFilter,
  exams: readonly Exam[],
  misconceptions: Misconceptions,
): FilterChoices {
  const count = (field: FilterField, value: string): number =>
    inFilter(bank, { ...filter, [field]: value }).length;
  const counted = <Value extends string>(field: FilterField, value: Value) => ({
    value,
    count: count(field, value),
  });
  const held = new Set(bank.flatMap(({ options }) => options.flatMap((each) => each.misconception ?? [])));
  const rules = [...new Set(bank.flatMap((question) => question.rules))].toSorted();
  return {
    task: exams.map(({ code, title, domains }) => ({
      ...counted('task', code),
      title,
      tasks: domains.flatMap(({ number, tasks }) =>
        tasks.map((task) => ({
          ...counted('task', `${code} ${number}.${task.number}`),
          name: `${number}.${task.number} ${task.title}`,
        })),
      ),
    })),
    kind: KINDS.map((kind) => counted('kind', kind)),
    difficulty: (['1', '2', '3'] as const).map((difficulty) => counted('difficulty', difficulty)),
    shown: (['yes', 'no'] as const).map((shown) => counted('shown', shown)),
    misconception: [...held]
      .map((id) => ({ ...counted('misconception', id), name: misconceptions[id]?.believed ?? id }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    rule: rules.map((id) => counted('rule', id)),
  };
}
