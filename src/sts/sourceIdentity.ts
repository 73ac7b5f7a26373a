import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { sourceIdentityOf } from '../world/caller.ts';
import type { RefusedParameter } from './refusedParameter.ts';

/** The source identity that the new session will have: the one passed, or the calling session's own (B-074). */
export function sourceIdentityFor({ call, caller }: Authenticated): string | null {
  const passed = call.params['SourceIdentity'];
  return passed === undefined ? sourceIdentityOf(caller) : String(passed);
}

/** A session that has a source identity keeps it: no other may be passed. Null when none is. */
export function refusedSourceIdentity({ call, caller }: Authenticated): RefusedParameter | null {
  const passed = call.params['SourceIdentity'];
  const set = sourceIdentityOf(caller);
  if (passed === undefined || set === null || String(passed) === set) return null;
  const params = { parameter: 'SourceIdentity', value: String(passed), set };
  return {
    parameter: 'SourceIdentity',
    error: { message: 'sourceIdentityAlreadySet', params: {} },
    reason: { code: 'parameter.sourceIdentitySet', params },
    rules: ['B-074'],
  };
}
