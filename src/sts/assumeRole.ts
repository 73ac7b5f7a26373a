import { assumeRole as operation } from '../operations/sts/assumeRole.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { askPolicies, type Authorized, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive, unmodelled } from '../pipeline/stages/receive.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { StepTree } from '../trace/stepTree.ts';
import { callerName, type Caller } from '../world/caller.ts';
import { findRoleByArn } from '../world/find.ts';
import { parseArn } from '../world/names.ts';
import type { Role } from '../world/world.ts';
import { issueRoleSession } from './issueRoleSession.ts';
import { durationOf } from './sessionDuration.ts';

/** A call whose role exists. */
interface WithRole extends Resolved {
  readonly accountId: string;
  readonly role: Role;
}

/** A call that may go ahead, with the length of the session to issue in seconds. */
interface Limited extends WithRole, Authorized {
  readonly durationSeconds: number;
}

/** After the API model's constraints: text of an ARN's length that is no ARN of a role is refused by name (B-017). */
const validateParameters: Stage<Authenticated, Authenticated> = {
  name: 'validate',
  run: (at) => {
    const result = validate(operation).run(at);
    const role = stringParameter(at, 'RoleArn');
    if (result.outcome !== 'pass' || isRoleArn(role)) return result;
    const params = { parameter: 'RoleArn', value: role };
    return {
      outcome: 'stop',
      error: { message: 'arnIsInvalid', params: { value: role } },
      decidedBy: decidedByProtocol('Parameter:RoleArn'),
      step: () => ({
        outcome: 'stop',
        reason: { code: 'parameters.invalid', params: { count: 1 } },
        children: [
          {
            question: 'parameter',
            outcome: 'stop',
            reason: { code: 'parameter.notRoleArn', params },
            rules: ['B-017'],
            decisive: true,
          },
        ],
      }),
    };
  },
};

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
    const resource = {
      arn,
      accountId: account.id,
      tags: role.tags,
      policy: {
        ref: { type: 'trust' as const, owner: arn, name: null },
        text: role.trustPolicy,
        storedIds: role.trustedIds,
      },
    };
    return {
      outcome: 'pass',
      at: { ...at, resource, accountId: account.id, role },
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

/** Root may not assume roles at all (B-050); everyone else is put to the policies. */
const authorizeCaller: Stage<WithRole, WithRole & Authorized> = {
  name: 'authorize',
  run: (at) => {
    const { caller } = at;
    if (caller.kind === 'root') {
      const reason = { code: 'mayCall.rootMayNot', params: { arn: caller.arn } } as const;
      const step: StepTree = {
        question: 'mayCall',
        outcome: 'stop',
        reason,
        rules: ['B-001', 'B-050'],
        decisive: true,
      };
      return {
        outcome: 'stop',
        error: { message: 'rootMayNotAssume', params: {} },
        decidedBy: decidedByProtocol('Credentials'),
        step: () => ({ outcome: 'stop', reason, children: [step] }),
      };
    }
    const untold = UNMODELLED.filter((name) => isGiven(at.call.params[name]));
    if (untold.length > 0) {
      return unmodelled(
        at.action,
        untold.map((name) => ({ feature: 'parameter', name })),
      );
    }
    const mayCall: StepTree = {
      question: 'mayCall',
      outcome: 'pass',
      reason: { code: 'mayCall.yes', params: { arn: callerName(caller), action: at.action } },
      rules: caller.kind === 'service' ? ['B-054'] : ['B-001'],
    };
    const given = {
      'sts:RoleSessionName': stringParameter(at, 'RoleSessionName'),
      'sts:ExternalId':
        at.call.params['ExternalId'] === undefined ? undefined : stringParameter(at, 'ExternalId'),
    };
    return askPolicies(at, given, [mayCall]);
  },
};

/** The role's own maximum and, for chained roles, one hour (B-020, B-023). */
const limitDuration: Stage<WithRole & Authorized, Limited> = {
  name: 'limit',
  run: (at) => {
    const asked = at.call.params['DurationSeconds'];
    const duration = durationOf(asked === undefined ? null : Number(asked), at.role, at.caller);
    if (duration.ok) {
      const { granted, reason } = duration.value;
      return {
        outcome: 'pass',
        at: { ...at, durationSeconds: granted },
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
  'Policy',
  'PolicyArns',
  'Tags',
  'TransitiveTagKeys',
  'SerialNumber',
  'TokenCode',
  'SourceIdentity',
  'ProvidedContexts',
];

/** `sts:AssumeRole`: its parameters follow B-016 to B-028, who may assume a role B-043 to B-052 and B-054 to B-057. */
export const assumeRole = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters)
    .next(resolveRole)
    .next(authorizeCaller)
    .next(limitDuration),
  (at) =>
    issueRoleSession(at.world, {
      accountId: at.accountId,
      role: at.role,
      sessionName: stringParameter(at, 'RoleSessionName'),
      durationSeconds: at.durationSeconds,
      issuedTo: callerName(at.caller),
    }),
);

const stringParameter = ({ call }: Authenticated, name: string): string => String(call.params[name] ?? '');

/** An empty list is as good as none. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const isForeign = (caller: Caller, accountId: string): boolean =>
  caller.kind !== 'service' && caller.accountId !== accountId;

function isRoleArn(text: string): boolean {
  const arn = parseArn(text);
  return arn !== null && arn.service === 'iam' && arn.region === '' && /^role\/./.test(arn.resource);
}
