import type { RequestedResource } from '../../authorize/request.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import { refusedBesides } from '../refusedBesides.ts';
import { instanceArn, instancesOf, type Instance } from './instance.ts';
import { refused } from './refusal.ts';

const idsIn = ({ call }: Authenticated): readonly string[] => {
  const { InstanceIds: several, InstanceId: one } = call.params;
  if (one !== undefined) return [String(one)];
  return Array.isArray(several) ? [...new Set(several.map(String))] : [];
};

function instanceNamed({ world, call, caller }: Authenticated, id: string): Instance | null {
  const account = findAccount(world, callerAccount(caller) ?? '');
  return (account && instancesOf(account, call.region).find((instance) => instance.id === id)) ?? null;
}

/** The first instance that a call names, as what it acts on; the others are asked about afterwards. */
export const toFirstInstance = (at: Authenticated): RequestedResource => toInstance(at, idsIn(at)[0] ?? '*');

const toInstance = (at: Authenticated, id: string): RequestedResource => {
  const accountId = callerAccount(at.caller);
  return {
    arn: instanceArn(at.call.region, accountId ?? '', id),
    accountId,
    tags: instanceNamed(at, id)?.tags ?? {},
    policy: null,
  };
};

/** Condition keys about an instance. */
export const instanceKeys = (at: Resolved): GivenKeys => keysAbout(at, idsIn(at)[0] ?? '*');

function keysAbout(at: Authenticated, id: string): GivenKeys {
  const instance = instanceNamed(at, id);
  const keys = new Map<string, readonly string[]>([['ec2:region', [at.call.region]]]);
  if (!instance) return keys;
  const { instanceType, instanceProfile } = instance.details;
  keys.set('ec2:instancetype', [instanceType]).set('ec2:instanceid', [id]);
  if (instanceProfile !== '') keys.set('ec2:instanceprofile', [instanceProfile]);
  for (const [key, value] of Object.entries(instance.tags)) {
    keys.set(`ec2:resourcetag/${key.toLowerCase()}`, [value]);
  }
  return keys;
}

/** The instances that a call names, each of which the policies allow it to act on. */
export function namedInstances(at: Resolved): Result<readonly Instance[], AwsError> {
  const [, ...others] = idsIn(at);
  for (const id of others) {
    const denied = refusedBesides(at, at.action, toInstance(at, id), keysAbout(at, id));
    if (denied) return err(denied);
  }
  if (at.call.params['DryRun'] === true) return refused('ec2DryRun');
  return findInstances(at, idsIn(at));
}

/** The instances of those ids, all of which there must be. */
export function findInstances(
  at: Authenticated,
  ids: readonly string[],
): Result<readonly Instance[], AwsError> {
  const malformed = ids.find((id) => !/^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (malformed !== undefined) return refused('ec2MalformedInstance', { id: malformed });
  const found = ids.map((id) => instanceNamed(at, id));
  const missing = ids.filter((_, index) => !found[index]);
  if (missing.length > 1) return refused('ec2NoSuchInstances', { ids: missing.join(', ') });
  if (missing.length === 1) return refused('ec2NoSuchInstance', { id: missing.join('') });
  return ok(found.filter((instance) => instance !== null));
}
