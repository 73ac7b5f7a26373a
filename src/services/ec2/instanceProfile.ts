import { ok, type Result } from '../../lib/result.ts';
import type { Permission, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { findAccount, findRole } from '../../world/find.ts';
import { instanceProfileArn, roleArn } from '../../world/names.ts';
import type { Account, InstanceProfile } from '../../world/world.ts';
import { refused } from './refusal.ts';

/** The service that takes roles on, as trust policies and `iam:PassedToService` name it (H-001, H-006). */
export const EC2_SERVICE = 'ec2.amazonaws.com';

/** What a request says of the instance profile; null when it names none. */
function specificationIn({ call }: Resolved): Readonly<Record<string, unknown>> | null {
  const given = call.params['IamInstanceProfile'];
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : null;
}

/** ARN of the profile that a request names, whether there is one or not; null when it names none. */
export function namedProfileArn(at: Resolved): string | null {
  const specification = specificationIn(at);
  const { Arn: arn, Name: name } = specification ?? {};
  if (arn === undefined && name === undefined) return null;
  if (arn !== undefined) return String(arn);
  const account = findAccount(at.world, callerAccount(at.caller) ?? '');
  const profile = account && profileNamed(account, String(name));
  return account && profile
    ? instanceProfileArn(account.id, profile)
    : instanceProfileArn(callerAccount(at.caller) ?? '', { path: '/', name: String(name) });
}

const profileNamed = ({ instanceProfiles }: Account, name: string): InstanceProfile | null =>
  instanceProfiles.find((profile) => profile.name === name) ?? null;

/** A profile that the caller may give to an instance, and the role in it. */
export interface PassedProfile {
  readonly arn: string;
  readonly roleArn: string;
}

/**
 * What a request that names a profile needs besides: to pass the role in it to EC2, asked about without the role's tags
 * (H-004 to H-006, E-053). Nothing when there is no such profile or role, which is refused later.
 * @param instance ARN of the instances that get it
 */
export function passPermission(at: Resolved, instance: string): readonly Permission[] {
  const profile = passedProfile(at);
  if (!profile.ok || !profile.value) return [];
  const { roleArn: arn } = profile.value;
  return [
    {
      action: 'iam:PassRole',
      resource: { arn, accountId: callerAccount(at.caller), tags: {}, policy: null },
      keys: new Map([
        ['iam:passedtoservice', [EC2_SERVICE]],
        ['iam:associatedresourcearn', [instance]],
      ]),
      because: 'passedRole',
      rules: ['H-004', 'H-006'],
    },
  ];
}

/** The profile that a request names, of the caller's own account. Null when it names none. */
export function passedProfile(at: Resolved): Result<PassedProfile | null, AwsError> {
  const arn = namedProfileArn(at);
  if (arn === null) return ok(null);
  const { Arn: given, Name: name } = specificationIn(at) ?? {};
  if (given !== undefined && name !== undefined) return refused('ec2ProfileCombination');
  const account = findAccount(at.world, callerAccount(at.caller) ?? '');
  const profile = account?.instanceProfiles.find((each) => instanceProfileArn(account.id, each) === arn);
  if (!account || !profile) {
    return given === undefined
      ? refused('ec2ProfileInvalid', { value: String(name), member: 'name', what: 'name' })
      : refused('ec2ProfileInvalid', { value: arn, member: 'arn', what: 'ARN' });
  }
  const role = profile.role === null ? null : findRole(account, profile.role);
  if (!role) return refused('ec2ProfileWithoutRole', { arn });
  return ok({ arn, roleArn: roleArn(account.id, role) });
}

/** Unique id of the profile of that ARN, as answers have it. */
export function profileIdOf(account: Account, arn: string): string | null {
  const profile = account.instanceProfiles.find((each) => instanceProfileArn(account.id, each) === arn);
  return profile?.id ?? null;
}
