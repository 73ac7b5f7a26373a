import { assumeRole as operation } from '../operations/sts/assumeRole.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import { askPolicies, type GivenKeys, type Permission } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import type { StepTree } from '../trace/stepTree.ts';
import { callerName } from '../world/caller.ts';
import { requestedDuration } from './limitOwnerSession.ts';
import { contextKeys, providedContexts, type ProvidedContexts } from './providedContexts.ts';
import { refusedContextProvider } from './refusedContextProvider.ts';
import { mfaStep, provedMfa, withCodeUsed, type ProvedMfa } from './provedMfa.ts';
import { refuseCaller } from './refuseCaller.ts';
import {
  issueRoleSession,
  limitRoleSession,
  permissionsFor,
  type Granted,
  type SessionDetails,
} from './roleSession.ts';
import { refusedRoleArn, resolveRole, type WithRole } from './roleToAssume.ts';
import { durationOf } from './sessionDuration.ts';
import { refusedSessionPolicies } from './sessionPolicies.ts';
import { passedTags, refusedTags, tagKeys } from './sessionTags.ts';
import { refusedSourceIdentity, sourceIdentityFor } from './sourceIdentity.ts';
import { validateParameters } from './validateParameters.ts';

/** A call of AssumeRole that the policies allow. */
interface GrantedToCaller extends Granted {
  readonly mfa: ProvedMfa | null;
}

/**
 * Root and federated users may not assume roles at all (B-012, B-050). Everyone else proves MFA if it tries to, then is
 * put to the policies: for the role, and for each permission that the session needs besides.
 */
const authorizeCaller: Stage<WithRole, GrantedToCaller> = {
  name: 'authorize',
  run: (at) => {
    const refused = refusedCaller(at);
    if (refused) return refused;
    const mfa = provedMfa(at);
    if (!mfa.ok) return mfa.error;
    const contexts = providedContexts(at);
    if (!contexts.ok) return contexts.error;
    const details = detailsOf(at, contexts.value);
    const given = keysOf(at, details, mfa.value, contexts.value);
    const permissions = withContextPermission(permissionsFor(at, details), contexts.value);
    const { world, call, action, caller, resource, accountId, role } = at;
    return askPolicies(
      { world, call, action, caller, resource, accountId, role, details, mfa: mfa.value },
      given,
      () => mayCall(at, mfa.value),
      permissions,
    );
  },
};

function detailsOf(at: WithRole, contexts: ProvidedContexts | null): SessionDetails {
  return {
    sessionName: String(at.call.params['RoleSessionName'] ?? ''),
    passed: passedTags(at.call.params),
    sourceIdentity: sourceIdentityFor(at),
    federatedProvider: null,
    federatedKeys: contexts ? lowerCased(contexts.keys) : NO_KEYS,
  };
}

const NO_KEYS = {};

const lowerCased = (keys: ProvidedContexts['keys']): ProvidedContexts['keys'] =>
  Object.fromEntries(Object.entries(keys).map(([name, values]) => [name.toLowerCase(), values]));

const withContextPermission = (
  permissions: readonly Permission[],
  contexts: ProvidedContexts | null,
): readonly Permission[] =>
  contexts
    ? [...permissions, { action: 'sts:SetContext', because: 'contexts', rules: ['B-078'] }]
    : permissions;

/** The condition keys that the parameters set (D-057 to D-059, D-061, B-069); MFA counts for this call alone (B-033). */
function keysOf(
  at: WithRole,
  { sessionName, passed, sourceIdentity }: SessionDetails,
  mfa: ProvedMfa | null,
  contexts: ProvidedContexts | null,
): GivenKeys {
  const { ExternalId: externalId } = at.call.params;
  const keys = new Map<string, readonly string[]>();
  keys.set('sts:rolesessionname', [sessionName]);
  if (externalId !== undefined) keys.set('sts:externalid', [String(externalId)]);
  if (sourceIdentity !== null) keys.set('sts:sourceidentity', [sourceIdentity]);
  for (const [key, values] of tagKeys(passed)) keys.set(key, values);
  if (mfa) keys.set('aws:multifactorauthpresent', ['true']).set('aws:multifactorauthage', ['0']);
  if (contexts) for (const [key, values] of contextKeys(contexts)) keys.set(key, values);
  return keys;
}

function mayCall({ caller, action }: WithRole, mfa: ProvedMfa | null): StepTree {
  return {
    question: 'mayCall',
    outcome: 'pass',
    reason: { code: 'mayCall.yes', params: { arn: callerName(caller), action } },
    rules: caller.kind === 'service' ? ['B-054'] : ['B-001'],
    children: mfa ? [mfaStep(mfa)] : [],
  };
}

/** Root is told that it may not, also where there is no such role (B-050). */
const resolveRoleOfCall: Stage<Authenticated, WithRole> = {
  name: resolveRole.name,
  run: (at) => {
    const result = resolveRole.run(at);
    return result.outcome === 'pass' ? result : (refusedRoot(at) ?? result);
  },
};

const refusedCaller = (at: WithRole): StageResult<never> | null =>
  refusedRoot(at) ?? refusedFederatedUser(at);

function refusedRoot({ caller }: Authenticated): StageResult<never> | null {
  if (caller.kind !== 'root') return null;
  return refuseCaller(
    { code: 'mayCall.rootMayNot', params: { arn: caller.arn } },
    { message: 'rootMayNotAssume', params: {} },
    ['B-001', 'B-050'],
  );
}

function refusedFederatedUser({ caller, action, resource }: WithRole): StageResult<never> | null {
  if (caller.kind !== 'federatedUser') return null;
  return refuseCaller(
    { code: 'mayCall.federatedUserMayNot', params: { arn: caller.arn, action } },
    { message: 'denied', params: { caller: caller.arn, action, resource: resource.arn } },
    ['B-001', 'B-012'],
  );
}

/**
 * `sts:AssumeRole`: its parameters follow B-016 to B-042, who may assume a role B-043 to B-057, tags, source identity and
 * context B-058 to B-080.
 */
export const assumeRole = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(
      validateParameters(
        operation,
        refusedRoleArn,
        refusedSessionPolicies,
        refusedTags,
        refusedSourceIdentity,
        refusedContextProvider,
      ),
    )
    .next(resolveRoleOfCall)
    .next(authorizeCaller)
    .next(
      limitRoleSession<GrantedToCaller>((at) => durationOf(requestedDuration(at.call), at.role, at.caller)),
    ),
  (limited) => {
    const { world, response } = issueRoleSession(limited);
    return { world: withCodeUsed(world, limited.allowed, limited.allowed.mfa), response };
  },
);
