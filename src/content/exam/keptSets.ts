import type { Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { readSaved } from '../saved/lab.ts';
import { setFields, type QuestionSet } from './set.ts';

/** A set that is kept in the browser. */
export interface KeptSet extends QuestionSet {
  readonly id: string;
}

export interface KeptSets {
  /** Ids of the questions that are chosen for a set to come, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  /** Those made last first. */
  readonly sets: readonly KeptSet[];
}

export const NO_SETS: KeptSets = { chosen: [], sets: [] };

/** Reads stored sets back, every part of them checked; the error says where and what was expected. */
export const decodeSets = (value: unknown): Result<KeptSets, string> => readSaved(keptSets, value);

const keptSets = z.strictObject({
  chosen: z.array(z.string()),
  sets: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), ...setFields })),
});

/** With a set before the others. */
export const withSet = ({ chosen, sets }: KeptSets, set: KeptSet): KeptSets => ({
  chosen,
  sets: [set, ...sets],
});

/** With a set in place of the one of its id. */
export const withChanged = ({ chosen, sets }: KeptSets, set: KeptSet): KeptSets => ({
  chosen,
  sets: sets.map((each) => (each.id === set.id ? set : each)),
});

export const withoutSet = ({ chosen, sets }: KeptSets, id: string): KeptSets => ({
  chosen,
  sets: sets.filter((each) => each.id !== id),
});

/** With a set where it was before it was taken away. */
export const putBack = ({ chosen, sets }: KeptSets, set: KeptSet, at: number): KeptSets => ({
  chosen,
  sets: sets.toSpliced(at, 0, set),
});

/** With questions chosen that were not, or no longer chosen. */
export const withChosen = (
  { chosen, sets }: KeptSets,
  ids: readonly string[],
  isChosen: boolean,
): KeptSets => ({
  chosen: isChosen ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)),
  sets,
});
