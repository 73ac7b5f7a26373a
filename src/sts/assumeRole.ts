import { assumeRole as operation } from '../operations/sts/assumeRole.ts';
import { actionOf } from '../operations/operation.ts';
import type { RequestedResource } from '../authorize/request.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import { askPolicies, type GivenKeys, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { callerAccount, callerName, type Caller } from '../world/caller.ts';
import { findRoleByArn } from '../world/find.ts';
import { rememberedIn } from '../world/rememberedIn.ts';
import type { Account, Role } from '../world/world.ts';
import { issueRoleSession } from './issueRoleSession.ts';
import { requestedDuration } from './limitUserSession.ts';
import { missingSessionPolicies } from './managedSessionPolicies.ts';
import { refuseCaller } from './refuseCaller.ts';
import type { RefusedParameter } from './refusedParameter.ts';
import { durationOf } from './sessionDuration.ts';
import { refusedSessionPolicies, sessionPoliciesOf } from './sessionPolicies.ts';
import { refuseUnmodelled } from './unmodelledParameters.ts';
import { validateParameters } from './validateParameters.ts';

/** A call whose role exists. */
interface WithRole extends Resolved {
  readonly accountId: string;
  readonly role: Role;
}

/** A call that may go ahead, with the length of the session to issue in seconds. */
interface Limited {
  readonly allowed: WithRole;
  readonly durationSeconds: number;
}

/** Finds the role, by its ARN with path and case (B-055). A missing role is denied in the words of any other denial (B-051). */
const resolveRole: Stage<Authenticated, WithRole> = {
  name: 'resolve',
  run: (at) => {
    const arn = stringParameter(at, 'RoleArn');
    const found = findRoleByArn(at.world, arn);
    if (!found) {
      return {
        outcome: 'stop',
        error: {
          message: 'denied',
          params: { caller: callerName(at.caller), action: at.action, resource: arn },
        },
        decidedBy: decidedByProtocol('Parameter:RoleArn'),
        step: () => ({
          outcome: 'stop',
          reason: { code: 'role.missing', params: { role: arn } },
          rules: ['B-051', 'B-055', 'F-014'],
          decisive: true,
        }),
      };
    }
    const { account, role } = found;
    const resource = resourceOf(account, role, arn);
    return {
      outcome: 'pass',
      at: {
        world: at.world,
        call: at.call,
        action: at.action,
        caller: at.caller,
        resource,
        accountId: account.id,
        role,
      },
      step: () => ({
        outcome: 'pass',
        reason: {
          code: 'role.found',
          params: { role: arn, accountId: account.id, crossAccount: isForeign(at.caller, account.id) },
        },
        rules: ['B-057'],
      }),
    };
  },
};

const resourceOf = rememberedIn(
  (account: Account, { tags, trustPolicy, trustedIds }: Role, arn: string): RequestedResource => ({
    arn,
    accountId: account.id,
    tags,
    policy: { ref: { type: 'trust', owner: arn, name: null }, text: trustPolicy, storedIds: trustedIds },
  }),
);

/** Root and federated users may not assume roles at all (B-012, B-050); everyone else is put to the policies. */
const authorizeCaller: Stage<WithRole, WithRole> = {
  name: 'authorize',
  run: (at) => {
    const { caller } = at;
    const refused = refusedCaller(at);
    if (refused) return refused;
    const unjudged = refuseUnmodelled(at, UNMODELLED);
    if (unjudged) return unjudged;
    return askPolicies(at, keysOf(at), () => ({
      question: 'mayCall',
      outcome: 'pass',
      reason: { code: 'mayCall.yes', params: { arn: callerName(caller), action: at.action } },
      rules: caller.kind === 'service' ? ['B-054'] : ['B-001'],
    }));
  },
};

/** The condition keys that the parameters set (D-057, D-058). */
function keysOf(at: WithRole): GivenKeys {
  const { ExternalId: externalId } = at.call.params;
  const keys = new Map([['sts:rolesessionname', [stringParameter(at, 'RoleSessionName')]]]);
  return externalId === undefined ? keys : keys.set('sts:externalid', [String(externalId)]);
}

function refusedCaller({ caller, action, resource }: WithRole): StageResult<never> | null {
  if (caller.kind === 'root') {
    return refuseCaller(
      { code: 'mayCall.rootMayNot', params: { arn: caller.arn } },
      { message: 'rootMayNotAssume', params: {} },
      ['B-001', 'B-050'],
    );
  }
  if (caller.kind === 'federatedUser') {
    return refuseCaller(
      { code: 'mayCall.federatedUserMayNot', params: { arn: caller.arn, action } },
      { message: 'denied', params: { caller: caller.arn, action, resource: resource.arn } },
      ['B-001', 'B-012'],
    );
  }
  return null;
}

/** The managed session policies, the role's own maximum and, for chained roles, one hour (B-020, B-023, B-037). */
const limitSession: Stage<WithRole, Limited> = {
  name: 'limit',
  run: (at) => {
    const { world, action, accountId } = at;
    const { managed: arns } = sessionPoliciesOf(at.call.params);
    const missing = missingSessionPolicies({ world, action, accountId, arns });
    if (missing) return missing;
    const duration = durationOf(requestedDuration(at.call), at.role, at.caller);
    if (duration.ok) {
      const { granted, reason } = duration.value;
      return {
        outcome: 'pass',
        at: { allowed: at, durationSeconds: granted },
        step: () => ({ outcome: 'pass', reason, rules: ['B-015', 'B-025'] }),
      };
    }
    const { message, reason, rules } = duration.error;
    return {
      outcome: 'stop',
      error: { message, params: {} },
      decidedBy: decidedByProtocol('Parameter:DurationSeconds'),
      step: () => ({ outcome: 'stop', reason, rules, decisive: true }),
    };
  },
};

/** Parameters that change the decision and are not judged yet. */
const UNMODELLED = [
  'Tags',
  'TransitiveTagKeys',
  'SerialNumber',
  'TokenCode',
  'SourceIdentity',
  'ProvidedContexts',
];

/**
 * `sts:AssumeRole`: its parameters follow B-016 to B-028, session policies B-035 to B-042, who may assume a role B-043 to
 * B-052 and B-054 to B-057.
 */
export const assumeRole = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters(operation, refusedRoleArn, refusedSessionPolicies))
    .next(resolveRole)
    .next(authorizeCaller)
    .next(limitSession),
  ({ allowed: at, durationSeconds }) =>
    issueRoleSession(at.world, {
      accountId: at.accountId,
      role: at.role,
      sessionName: stringParameter(at, 'RoleSessionName'),
      policies: sessionPoliciesOf(at.call.params),
      durationSeconds,
      issuedTo: callerName(at.caller),
    }),
);

const stringParameter = ({ call }: Authenticated, name: string): string => String(call.params[name] ?? '');

const isForeign = (caller: Caller, accountId: string): boolean =>
  (callerAccount(caller) ?? accountId) !== accountId;

/** Text of an ARN's length that is no ARN of a role is refused by name (B-017). */
function refusedRoleArn({ RoleArn }: Authenticated['call']['params']): RefusedParameter | null {
  const value = String(RoleArn);
  if (isRoleArn(value)) return null;
  return {
    parameter: 'RoleArn',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notRoleArn', params: { parameter: 'RoleArn', value } },
    rules: ['B-017'],
  };
}

const isRoleArn = (text: string): boolean => /^arn:[^:]+:iam::[^:]*:role\/./.test(text);
