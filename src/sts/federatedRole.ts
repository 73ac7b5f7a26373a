import type { Operation } from '../operations/operation.ts';
import { violationsOf } from '../pipeline/parameters/violations.ts';
import type { Stage } from '../pipeline/stage.ts';
import { askPolicies, type GivenKeys } from '../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { Received } from '../pipeline/stages/receive.ts';
import type { StepTree } from '../trace/stepTree.ts';
import { callerName, type FederatedCaller } from '../world/caller.ts';
import { stopAtToken, type TokenRefusal } from './federatedRoleRefusal.ts';
import { permissionsFor, type Granted, type SessionDetails } from './roleSession.ts';
import { refusedRoleArn, type WithRole } from './roleToAssume.ts';
import { tagKeys } from './sessionTags.ts';

/*
 * What AssumeRoleWithWebIdentity and AssumeRoleWithSAML have in common: no signature is asked for, a token proves
 * who calls, and what it says goes to the trust policy as condition keys.
 */

/**
 * Judges the token of a call. Constraints of the parameters come before it: a call that breaks one passes as nobody, for
 * `validate` to refuse.
 * @param refused what is wrong with the token; null when nothing is
 * @param callerOf whom a good token proves
 */
export const authenticateToken = (
  { input }: Operation,
  refused: (at: Authenticated) => TokenRefusal | null,
  callerOf: (at: Received) => FederatedCaller,
): Stage<Received, Authenticated> => ({
  name: 'authenticate',
  run: ({ world, call, action }) => {
    const unread: Authenticated = { world, call, action, caller: NOBODY };
    if (violationsOf(input, call.params).length > 0 || refusedRoleArn(unread)) {
      const reason = { code: 'token.notLookedAt', params: {} } as const;
      return { outcome: 'pass', at: unread, step: () => ({ outcome: 'pass', reason }) };
    }
    const refusal = refused(unread);
    if (refusal) return stopAtToken(refusal);
    const caller = callerOf(unread);
    const { provider, subject } = caller;
    return {
      outcome: 'pass',
      at: { world, call, action, caller },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'token.accepted', params: { provider, subject } },
        rules: ['B-002', 'A-042'],
      }),
    };
  },
});

const NOBODY: FederatedCaller = { kind: 'federated', provider: '', subject: '' };

/** What a token gives to the session, and to the request that decides about it. */
export interface FederatedSession {
  readonly details: SessionDetails;
  /** Condition keys of the token itself, by lower-case name. */
  readonly keys: readonly (readonly [key: string, values: readonly string[]])[];
}

/** Puts the call to the policies: for the role, then for tags and source identity, where the token has any (B-059, B-073). */
export const authorizeToken = (sessionOf: (at: WithRole) => FederatedSession): Stage<WithRole, Granted> => ({
  name: 'authorize',
  run: (at) => {
    const { details, keys } = sessionOf(at);
    const { world, call, action, caller, resource, accountId, role } = at;
    return askPolicies(
      { world, call, action, caller, resource, accountId, role, details },
      keysOf(details, keys),
      () => mayCall(at),
      permissionsFor(at, details),
    );
  },
});

/** Rules D-058, D-059, B-069, B-070. */
function keysOf(
  { sessionName, sourceIdentity, passed }: SessionDetails,
  ofToken: FederatedSession['keys'],
): GivenKeys {
  const keys = new Map<string, readonly string[]>(ofToken);
  keys.set('sts:rolesessionname', [sessionName]);
  if (sourceIdentity !== null) keys.set('sts:sourceidentity', [sourceIdentity]);
  for (const [key, values] of tagKeys(passed)) keys.set(key, values);
  return keys;
}

const mayCall = ({ caller, action }: WithRole): StepTree => ({
  question: 'mayCall',
  outcome: 'pass',
  reason: { code: 'mayCall.yes', params: { arn: callerName(caller), action } },
  rules: ['B-002'],
});
