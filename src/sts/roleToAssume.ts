import type { RequestedResource } from '../authorize/request.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { Resolved } from '../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { AwsError } from '../trace/awsError.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { callerAccount, callerName } from '../world/caller.ts';
import { findRoleByArn } from '../world/find.ts';
import { rememberedIn } from '../world/rememberedIn.ts';
import type { Account, Role, Tags } from '../world/world.ts';
import type { RefusedParameter } from './refusedParameter.ts';
import { inheritedTags } from './sessionTags.ts';

/** A call whose role exists. */
export interface WithRole extends Resolved {
  readonly accountId: string;
  readonly role: Role;
}

/** Finds the role, by its ARN with path and case (B-055, B-057). A missing role is denied in the words of any other denial (B-051). */
export const resolveRole: Stage<Authenticated, WithRole> = {
  name: 'resolve',
  run: (at) => {
    const { world, call, action, caller } = at;
    const arn = String(call.params['RoleArn'] ?? '');
    const found = findRoleByArn(world, arn);
    if (!found) {
      return {
        outcome: 'stop',
        error: deniedOn(at, arn),
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
    const resource = withTags(resourceOf(account, role, arn), inheritedTags(caller));
    return {
      outcome: 'pass',
      at: { world, call, action, caller, resource, accountId: account.id, role },
      step: () => ({
        outcome: 'pass',
        reason: {
          code: 'role.found',
          params: {
            role: arn,
            accountId: account.id,
            crossAccount: (callerAccount(caller) ?? account.id) !== account.id,
          },
        },
        rules: ['B-057'],
      }),
    };
  },
};

const deniedOn = ({ caller, action }: Authenticated, resource: string): AwsError =>
  caller.kind === 'federated'
    ? { message: 'deniedToToken', params: { action } }
    : { message: 'denied', params: { caller: callerName(caller), action, resource } };

const resourceOf = rememberedIn(
  (account: Account, { tags, trustPolicy, trustedIds }: Role, arn: string): RequestedResource => ({
    arn,
    accountId: account.id,
    tags,
    policy: { ref: { type: 'trust', owner: arn, name: null }, text: trustPolicy, storedIds: trustedIds },
  }),
);

/** An inherited transitive tag stands for the role's own of that key (B-067). */
function withTags(resource: RequestedResource, inherited: Tags): RequestedResource {
  const keys = new Set(Object.keys(inherited).map((key) => key.toLowerCase()));
  if (keys.size === 0) return resource;
  const own = Object.entries(resource.tags).filter(([key]) => !keys.has(key.toLowerCase()));
  return { ...resource, tags: { ...Object.fromEntries(own), ...inherited } };
}

/** Text of an ARN's length that is no ARN of a role is refused by name (B-017). */
export function refusedRoleArn({ call }: Authenticated): RefusedParameter | null {
  const value = String(call.params['RoleArn']);
  if (/^arn:[^:]+:iam::[^:]*:role\/./.test(value)) return null;
  return {
    parameter: 'RoleArn',
    error: { message: 'arnIsInvalid', params: { value } },
    reason: { code: 'parameter.notRoleArn', params: { parameter: 'RoleArn', value } },
    rules: ['B-017'],
  };
}
