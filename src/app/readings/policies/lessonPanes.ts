import type { Asked, LabState } from '../../../content/call/made.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import { documentsOf, readDocument } from '../../../world/documents.ts';
import { callerArn } from '../caller.ts';

/** The policies that a step of a lesson is about, those that stand open first. */
export interface LessonPanes {
  readonly open: readonly PolicyRef[];
  /** To be opened. */
  readonly others: readonly PolicyRef[];
}

/** As many editors stand open at once. */
const ROOM = 2;

/**
 * What stands open in a lesson: what the learner opened last, what the step lets one edit (of that first what the call
 * in question meets), and what else the call meets.
 */
export function lessonPanes(
  asked: Asked,
  state: LabState,
  editable: readonly PolicyRef[],
  recent: readonly PolicyRef[],
): LessonPanes {
  const call = documentsOfCall(asked, state);
  const met = new Set(call.map(policyRefKey));
  const isMet = (ref: PolicyRef): boolean => met.has(policyRefKey(ref));
  const mine = editable.filter((ref) => readDocument(state.world, ref) !== null);
  const all = [...recent, ...mine.filter(isMet), ...mine.filter((ref) => !isMet(ref)), ...call];
  const refs = [...new Map(all.map((ref) => [policyRefKey(ref), ref])).values()];
  return { open: refs.slice(0, ROOM), others: refs.slice(ROOM) };
}

/** What the caller may do, and what the other side lets in. */
function documentsOfCall(asked: Asked, state: LabState): readonly PolicyRef[] {
  const documents = documentsOf(state.world);
  const caller = callerArn(asked, state);
  const { RoleArn: role } = asked.params;
  const target = typeof role === 'string' ? role : (asked.resource?.split('/')[0] ?? '');
  return [
    documents.find(({ type, owner }) => type === 'identity' && owner === caller),
    documents.find(({ type, owner }) => (type === 'trust' || type === 'resource') && owner === target) ??
      documents.find(({ type, owner }) => type === 'trust' && owner === caller),
  ].filter((ref) => ref !== undefined);
}
