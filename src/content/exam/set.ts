import { fingerprint } from '../../lib/fingerprint.ts';
import { err, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import type { Question } from '../question/question.ts';
import { readSaved } from '../saved/lab.ts';
import { LONGEST_TITLE, titleOf } from '../shared/title.ts';
import { packVersioned, unpackVersioned, type VersionedFault } from '../shared/versioned.ts';
import { itemOf, type Item, type Paper } from './paper.ts';

/** Questions of the bank that somebody has put together, in their order. */
export interface QuestionSet {
  readonly title: string;
  readonly questions: readonly string[];
}

/** Why a link to a set cannot be opened. */
export type SetLinkFault =
  | VersionedFault
  /** Unpacked, but it is no set: where, and what was expected. */
  | { readonly code: 'content'; readonly detail: string };

/** Characters of a link's text, bytes that it may unpack to, and questions of a set. */
export const SET_LIMIT = { length: 32_768, bytes: 100_000, questions: 500 } as const;

const VERSION = 1;

/** The end of a link's address, `VERSION.TEXT`. */
export const setLink = ({ title, questions }: QuestionSet): string =>
  packVersioned(VERSION, { title: titleOf(title), questions });

/** The set that a link carries. Its questions may be of another bank than this one. */
export function openSetLink(link: string): Result<QuestionSet, SetLinkFault> {
  const unpacked = unpackVersioned(link, VERSION, SET_LIMIT);
  if (!unpacked.ok) return unpacked;
  const read = readSaved(z.strictObject(setFields), jsonOf(unpacked.value));
  return read.ok ? read : err({ code: 'content', detail: read.error });
}

/** Title and questions of a set, for schemas that have more besides. */
export const setFields = {
  title: z.string({ error: 'a title' }).regex(new RegExp(`^(?=.*\\S)\\P{C}{1,${LONGEST_TITLE}}$`, 'u'), {
    error: `a title of at most ${LONGEST_TITLE} characters that can be seen`,
  }),
  questions: z
    .array(z.string({ error: 'an id' }).regex(/^[a-z0-9-]{1,100}$/, { error: 'the id of a question' }), {
      error: 'a list of ids',
    })
    .min(1, { error: 'at least one question' })
    .max(SET_LIMIT.questions, { error: `at most ${SET_LIMIT.questions} questions` })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'each question once' }),
};

/** Undefined where the text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The questions of a set that are in the bank, and the ids of those that are not, both in their order. */
export function questionsOf(
  ids: readonly string[],
  bank: readonly Question[],
): { readonly questions: readonly Question[]; readonly unknown: readonly string[] } {
  const byId = new Map(bank.map((question) => [question.id, question]));
  return {
    questions: ids.flatMap((id) => byId.get(id) ?? []),
    unknown: ids.filter((id) => !byId.has(id)),
  };
}

/** How a set is sat. */
export interface Sitting {
  readonly mode: Paper['mode'];
  /** Of a timed paper. */
  readonly minutes: number;
  /** Whether the clock of a timed paper can be stopped for a while. */
  readonly pausable: boolean;
}

/** The paper of a set: its questions in their order, options and prompts shuffled. */
export const paperOf = (
  questions: readonly Question[],
  { mode, minutes, pausable }: Sitting,
  seed: number,
): Paper => ({
  mode,
  exam: null,
  items: questions.map((question, place) => itemOf(question, seed + place)),
  seconds: mode === 'timed' ? minutes * 60 : null,
  pausable: mode === 'study' || pausable,
});

/** A question as it is shown and printed: with the same letters each time, so that paper and key agree. */
export const printedItem = (question: Question): Item =>
  itemOf(question, Number.parseInt(fingerprint(question.id).slice(0, 8), 16));

/** The set with a question a place further up, or down. */
export function withMoved<Of extends QuestionSet>(set: Of, id: string, by: -1 | 1): Of {
  const from = set.questions.indexOf(id);
  const other = set.questions[from + by];
  if (from === -1 || other === undefined) return set;
  const questions = set.questions.map((each) => (each === id ? other : each === other ? id : each));
  return { ...set, questions };
}

/** The set without a question; the last one stays. */
export const withoutQuestion = <Of extends QuestionSet>(set: Of, id: string): Of =>
  set.questions.length === 1 ? set : { ...set, questions: set.questions.filter((each) => each !== id) };
