import type { KeptSet } from '../../../content/exam/keptSets.ts';
import { openSetLink, type QuestionSet, type SetLinkFault } from '../../../content/exam/set.ts';

/** What an address names. */
export type NamedSet =
  | { readonly kind: 'kept'; readonly set: KeptSet }
  | { readonly kind: 'shared' | 'lesson'; readonly set: QuestionSet }
  | { readonly kind: 'broken'; readonly fault: SetLinkFault }
  /** No set of that id is kept here, or no question checks that lesson. */
  | { readonly kind: 'gone' };

/**
 * The set of an address: `lesson/ID`, a link, or the id of one that is kept.
 * @param ofLesson the title of a lesson's check, and the ids of its questions; null when there is none
 */
export function setNamed(
  name: string,
  sets: readonly KeptSet[],
  ofLesson: (lesson: string) => QuestionSet | null,
): NamedSet {
  if (name.startsWith('lesson/')) {
    const set = ofLesson(name.slice('lesson/'.length));
    return set ? { kind: 'lesson', set } : { kind: 'gone' };
  }
  const kept = sets.find(({ id }) => id === name);
  if (kept) return { kind: 'kept', set: kept };
  if (/^[0-9a-f-]{36}$/.test(name)) return { kind: 'gone' };
  const opened = openSetLink(name);
  return opened.ok ? { kind: 'shared', set: opened.value } : { kind: 'broken', fault: opened.error };
}
