import type { Issued } from '../pipeline/action.ts';
import type { Stage, StageResult } from '../pipeline/stage.ts';
import type { Permission } from '../pipeline/stages/askPolicies.ts';
import { callerName } from '../world/caller.ts';
import { sessionArn } from '../world/names.ts';
import type { RoleSession } from '../world/world.ts';
import { issueSession } from './issueSession.ts';
import { missingSessionPolicies } from './managedSessionPolicies.ts';
import { packedSize, tooLarge } from './packedSize.ts';
import { stopAtParameter } from './refusedParameter.ts';
import { inactiveRegion, tokenVersion } from './regionActive.ts';
import type { WithRole } from './roleToAssume.ts';
import type { DurationResult } from './sessionDuration.ts';
import { sessionPoliciesOf } from './sessionPolicies.ts';
import { sessionTags, type PassedTags } from './sessionTags.ts';

/** What the session will be, as far as parameters or token say it. */
export interface SessionDetails {
  readonly sessionName: string;
  readonly passed: PassedTags;
  /** Passed, or carried on from the calling session. */
  readonly sourceIdentity: string | null;
  readonly federatedProvider: string | null;
  readonly federatedKeys: RoleSession['federatedKeys'];
}

/** A call for a role that the policies allow. */
export interface Granted extends WithRole {
  readonly details: SessionDetails;
}

/** A call that may go ahead, with the length of the session to issue in seconds. */
export interface Limited<At extends Granted = Granted> {
  readonly allowed: At;
  readonly durationSeconds: number;
  /** In percent; null when nothing is packed. */
  readonly packedPercent: number | null;
}

/** The permissions that a session's tags and source identity need besides (B-059, B-060, B-073, B-075). */
export function permissionsFor(
  at: WithRole,
  { passed, sourceIdentity }: SessionDetails,
): readonly Permission[] {
  const permissions: Permission[] = [];
  const tagged = sessionTags(passed, at.caller);
  if (Object.keys(tagged.tags).length > 0) {
    const because = Object.keys(passed.tags).length > 0 ? 'tags' : 'inheritedTags';
    permissions.push({ action: 'sts:TagSession', because, rules: ['B-059', 'B-060'] });
  }
  if (sourceIdentity !== null) {
    const passedNow = at.caller.kind === 'federated' || at.call.params['SourceIdentity'] !== undefined;
    const because = passedNow ? 'sourceIdentity' : 'inheritedSourceIdentity';
    const ofBothSides = at.caller.kind === 'roleSession';
    permissions.push({ action: 'sts:SetSourceIdentity', because, rules: ['B-073', 'B-075'], ofBothSides });
  }
  return permissions;
}

/** The Region, the managed session policies, the packed size and the length, in that order (best reading). */
export const limitRoleSession = <At extends Granted>(
  durationFor: (at: At) => DurationResult,
): Stage<At, Limited<At>> => ({
  name: 'limit',
  run: (at) => {
    const { world, action, accountId, details } = at;
    const policies = sessionPoliciesOf(at.call.params);
    const stopped =
      inactiveRegion(at, accountId) ??
      missingSessionPolicies({ world, action, accountId, arns: policies.managed });
    if (stopped) return stopped;
    const packedPercent = packedSize(policies, sessionTags(details.passed, at.caller));
    const large = tooLarge(packedPercent);
    if (large) return stopAtParameter(large);
    const duration = durationFor(at);
    if (!duration.ok) return refusedDuration(duration.error);
    const { granted, reason } = duration.value;
    return {
      outcome: 'pass',
      at: { allowed: at, durationSeconds: granted, packedPercent },
      step: () => ({ outcome: 'pass', reason, rules: ['B-015', 'B-025'] }),
    };
  },
});

type RefusedDuration = Extract<DurationResult, { readonly ok: false }>['error'];

const refusedDuration = ({ message, reason, rules }: RefusedDuration): StageResult<never> => ({
  outcome: 'stop',
  error: { message, params: {} },
  decidedBy: { policyType: 'protocol', element: 'Parameter:DurationSeconds', policy: null, statement: null },
  step: () => ({ outcome: 'stop', reason, rules, decisive: true }),
});

/** Makes the session: credentials and the assumed-role user, with what STS answers about them. */
export function issueRoleSession({ allowed: at, durationSeconds, packedPercent }: Limited): Issued {
  const { world, role, accountId, caller, call, details } = at;
  const { sessionName, sourceIdentity, federatedProvider, federatedKeys } = details;
  const { tags, transitiveTagKeys } = sessionTags(details.passed, caller);
  const issued = issueSession(
    world,
    {
      kind: 'role',
      accountId,
      roleName: role.name,
      roleId: role.id,
      sessionName,
      policies: sessionPoliciesOf(call.params),
      tags,
      transitiveTagKeys,
      sourceIdentity,
      federatedProvider,
      federatedKeys,
      issuedTo: callerName(caller),
      tokenVersion: tokenVersion(world, accountId, call.globalEndpoint),
    },
    durationSeconds,
    call.params,
  );
  return {
    world: issued.world,
    response: {
      Credentials: issued.credentials,
      AssumedRoleUser: {
        AssumedRoleId: `${role.id}:${sessionName}`,
        Arn: sessionArn(accountId, role.name, sessionName),
      },
      ...issued.tokenSizes,
      ...(packedPercent !== null && { PackedPolicySize: packedPercent }),
      ...(sourceIdentity !== null && { SourceIdentity: sourceIdentity }),
    },
  };
}
