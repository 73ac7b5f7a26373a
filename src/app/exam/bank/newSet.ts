import type { KeptSet } from '../../../content/exam/keptSets.ts';
import { titleOf } from '../../../content/shared/title.ts';

/** A set to be kept, of an id that no other has. */
export const newSet = (title: string, questions: readonly string[]): KeptSet => ({
  id: crypto.randomUUID(),
  title: titleOf(title),
  questions,
});
