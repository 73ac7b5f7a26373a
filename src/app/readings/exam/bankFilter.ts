import { textIn } from '../../../content/lesson/proseTree.ts';
import type { Question } from '../../../content/question/question.ts';
import { matches } from '../../../view/reference/matches.ts';

/** What the bank is filtered by, each with how a question passes. */
const TESTS = {
  /** An exam, one of its domains, or a task: `SCS-C03`, `SCS-C03 4`, `SCS-C03 4.1`. */
  task: ({ tasks }: Question, value: string) =>
    tasks.some((task) => task === value || task.startsWith(`${value} `) || task.startsWith(`${value}.`)),
  kind: ({ kind }: Question, value: string) => kind === value,
  difficulty: ({ difficulty }: Question, value: string) => String(difficulty) === value,
  shown: ({ notShown }: Question, value: string) => (notShown === null ? 'yes' : 'no') === value,
  misconception: ({ options }: Question, value: string) =>
    options.some(({ misconception }) => misconception === value),
  rule: ({ rules }: Question, value: string) => rules.includes(value),
  /** Every word of it stands in the question. */
  text: (question: Question, value: string) => matches(value, searched(question)),
};

export type FilterField = keyof typeof TESTS;

/** What is wanted of each field; empty: anything. */
export type BankFilter = Readonly<Record<FilterField, string>>;

const FIELDS = Object.keys(TESTS) as readonly FilterField[];

/** The filter in the query of an address. What it does not know is left out. */
export function filterIn(query: string): BankFilter {
  const params = new URLSearchParams(query);
  return Object.fromEntries(FIELDS.map((field) => [field, params.get(field) ?? ''])) as BankFilter;
}

export const NO_FILTER: BankFilter = filterIn('');

/** A filter as the query of an address, with its question mark; empty without any. */
export function queryOf(filter: BankFilter): string {
  const set = FIELDS.filter((field) => filter[field].trim() !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map((field) => [field, filter[field]]))}`;
}

/** The questions that pass every field, in their order. */
export const inFilter = (bank: readonly Question[], filter: BankFilter): readonly Question[] => {
  const set = FIELDS.filter((field) => filter[field].trim() !== '');
  return bank.filter((question) => set.every((field) => TESTS[field](question, filter[field])));
};

/** The questions before and after one in the filter, and its place from 1; null where there is none. */
export function aroundIn(found: readonly Question[], id: string) {
  const at = found.findIndex((question) => question.id === id);
  return {
    place: at === -1 ? null : at + 1,
    previous: (at > 0 && found[at - 1]?.id) || null,
    next: (at !== -1 && found[at + 1]?.id) || null,
  };
}

const texts = new WeakMap<Question, string>();

/** What a question says to whoever sits it, its id with it: not what explains the answer. */
function searched(question: Question): string {
  const known = texts.get(question);
  if (known !== undefined) return known;
  const { id, stem, options, prompts } = question;
  const text = [id, ...[stem, ...[...options, ...prompts].map((each) => each.text)].map(textIn)].join(' ');
  texts.set(question, text);
  return text;
}
