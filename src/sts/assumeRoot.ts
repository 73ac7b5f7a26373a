import { assumeRoot as operation } from '../operations/sts/assumeRoot.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import type { GivenKeys, Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import { callerAccount, callerName, sourceIdentityOf } from '../world/caller.ts';
import { isMember } from '../world/controlPolicies.ts';
import { findAccount } from '../world/find.ts';
import { parseArn, rootArn } from '../world/names.ts';
import type { Organization } from '../world/world.ts';
import { issueSession } from './issueSession.ts';
import { requestedDuration } from './limitOwnerSession.ts';
import { authorizeOwnPermission } from './ownPermission.ts';
import { brokenConstraint, type RefusedParameter } from './refusedParameter.ts';
import { refuseCaller } from './refuseCaller.ts';
import { refusedGlobalEndpoint } from './regionalOnly.ts';
import { inactiveRegion } from './regionActive.ts';
import { validateParameters } from './validateParameters.ts';

const taskArn = (name: string): string => `arn:aws:iam::aws:policy/root-task/${name}`;

/** Tasks that go with root credentials management. Source: IAM User Guide, "Centralize root access for member accounts". */
const CREDENTIAL_TASKS: ReadonlySet<string> = new Set(
  ['IAMAuditRootUserCredentials', 'IAMDeleteRootUserCredentials'].map(taskArn),
);

/** The five tasks (B-149); the other three go with privileged root actions. */
const TASKS: ReadonlySet<string> = new Set([
  ...CREDENTIAL_TASKS,
  ...['IAMCreateRootUserPassword', 'S3UnlockBucketPolicy', 'SQSUnlockQueuePolicy'].map(taskArn),
]);

/** A call whose target is a member of the caller's organization. */
interface WithTarget extends Resolved {
  readonly targetAccount: string;
}

/**
 * Finds the member account. The feature that the task goes with has to be on in the organization, and the caller has to
 * be of its management account (B-006, B-150); the world has no delegated administrators. Root itself may not call,
 * wherever it is from.
 */
const resolveTarget: Stage<Authenticated, WithTarget> = {
  name: 'resolve',
  run: (at) => {
    const { world, call, action, caller } = at;
    const targetAccount = accountIn(call.params['TargetPrincipal']);
    const refused = refusedTarget(at, targetAccount);
    if (refused) return refused;
    const resource = {
      arn: rootArn(targetAccount),
      accountId: targetAccount,
      tags: {},
      policy: null,
      leftToCaller: true,
    } as const;
    return {
      outcome: 'pass',
      at: { world, call, action, caller, resource, targetAccount },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'memberRoot.found', params: { accountId: targetAccount } },
        rules: ['B-148', 'B-150'],
      }),
    };
  },
};

function refusedTarget(at: Authenticated, target: string): StageResult<never> | null {
  const { world, caller } = at;
  const { organization } = world;
  const denied = (because: MemberRootRefusal, ...rules: readonly RuleId[]) =>
    refuseCaller(
      { code: 'memberRoot.refused', params: { because, accountId: target } },
      {
        message: 'denied',
        params: { caller: callerName(caller), action: at.action, resource: rootArn(target) },
      },
      rules,
    );
  if (caller.kind === 'root') return denied('callerIsRoot', 'B-006');
  if (!organization || !isEnabled(organization, taskOf(at))) return denied('notEnabled', 'B-150');
  if (callerAccount(caller) !== organization.managementAccount) return denied('notManagement', 'B-006');
  const member =
    target !== organization.managementAccount && isMember(organization, target) && findAccount(world, target);
  return member ? null : denied('notMember', 'B-148');
}

/** Each of the two features of central root access has tasks of its own. */
const isEnabled = (
  { centralizedRootAccess, rootCredentialsManagement = centralizedRootAccess }: Organization,
  task: string,
): boolean => (CREDENTIAL_TASKS.has(task) ? rootCredentialsManagement : centralizedRootAccess);

type MemberRootRefusal = Extract<Reason, { readonly code: 'memberRoot.refused' }>['params']['because'];

/** An account id, or the account of a root ARN. */
const accountIn = (target: unknown): string => parseArn(String(target))?.account ?? String(target);

const taskOf = (at: Authenticated): string =>
  String((at.call.params['TaskPolicyArn'] as { readonly arn?: unknown } | undefined)?.arn ?? '');

/** An account id or the ARN of its root, nothing else (B-148). */
function refusedTargetPrincipal({ call }: Authenticated): RefusedParameter | null {
  const value = String(call.params['TargetPrincipal']);
  if (/^(?:\d{12}|arn:aws:iam::\d{12}:root)$/.test(value)) return null;
  return {
    parameter: 'TargetPrincipal',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notAccountRoot', params: { parameter: 'TargetPrincipal', value } },
    rules: ['B-148'],
  };
}

function refusedTask(at: Authenticated): RefusedParameter | null {
  const value = taskOf(at);
  if (TASKS.has(value)) return null;
  if (value === '') {
    return {
      parameter: 'TaskPolicyArn',
      error: brokenConstraint('null', 'taskPolicyArn.arn', 'Member must not be null'),
      reason: { code: 'parameter.missing', params: { parameter: 'TaskPolicyArn.arn' } },
      rules: ['B-149', 'F-024'],
    };
  }
  return {
    parameter: 'TaskPolicyArn',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notTaskPolicy', params: { parameter: 'TaskPolicyArn', value } },
    rules: ['B-149'],
  };
}

const keysOf = (at: WithTarget): GivenKeys => new Map([['sts:taskpolicyarn', [taskOf(at)]]]);

/** The least and greatest length, which is also what is given when nothing is asked for; seconds (B-015). */
const MAXIMUM = 900;

interface Limited {
  readonly at: WithTarget;
  readonly durationSeconds: number;
}

const limitTask: Stage<WithTarget, Limited> = {
  name: 'limit',
  run: (at) => {
    const inactive = inactiveRegion(at, at.targetAccount);
    if (inactive) return inactive;
    const requested = requestedDuration(at.call);
    const granted = requested ?? MAXIMUM;
    return {
      outcome: 'pass',
      at: { at, durationSeconds: granted },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'duration.ofUser', params: { requested, granted, maximum: MAXIMUM } },
        rules: ['B-015', 'B-148'],
      }),
    };
  },
};

/** `sts:AssumeRoot`: rules A-051, B-006 and B-148 to B-153. The session is the member account's root, cut to one task. */
export const assumeRoot = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters(operation, refusedGlobalEndpoint, refusedTargetPrincipal, refusedTask))
    .next(resolveTarget)
    .next(authorizeOwnPermission(keysOf))
    .next(limitTask),
  ({ at, durationSeconds }) => {
    const sourceIdentity = sourceIdentityOf(at.caller);
    const issued = issueSession(
      at.world,
      {
        kind: 'root',
        accountId: at.targetAccount,
        taskPolicy: taskOf(at),
        sourceIdentity,
        issuedTo: callerName(at.caller),
        tokenVersion: 2,
      },
      durationSeconds,
      at.call.params,
    );
    return {
      world: issued.world,
      response: {
        Credentials: issued.credentials,
        ...issued.tokenSizes,
        ...(sourceIdentity !== null && { SourceIdentity: sourceIdentity }),
      },
    };
  },
);
