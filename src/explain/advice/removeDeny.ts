import { testOf, type Denial } from '../denial.ts';
import { isAwsManaged } from '../places.ts';
import { editorOf } from './editorOf.ts';
import type { Fix } from './fix.ts';
import { isCallersChoice } from './isCallersChoice.ts';
import { sessionOperation } from './sessionOperation.ts';
import { statementToWrite } from './statementToWrite.ts';

/** What to do about a Deny: change it, or where it cannot be changed have it no longer apply. */
export function removeDeny(denial: Denial): Fix | null {
  const { place, call, type, elements } = denial;
  if (!place) return null;
  if (type === 'session') {
    return { code: 'passOtherPolicies', params: { place, operation: sessionOperation(call) } };
  }
  const editor = editorOf(denial);
  if (!isAwsManaged(place.policy)) {
    const tests = elements.flatMap((step) => testOf(step) ?? []).filter(({ key }) => isCallersChoice(key));
    return { code: 'removeDeny', params: { place, tests, editor } };
  }
  const holder = call.caller?.holder ?? '';
  return type === 'boundary'
    ? { code: 'setBoundary', params: { ...statementToWrite(type, call), holder, denies: true, editor } }
    : { code: 'detachDeny', params: { policy: place.policy, holder } };
}
