import { parseArn } from '../../world/names.ts';
import type { Account, Resource, World } from '../../world/world.ts';
import { findAccount } from '../../world/find.ts';
import { withAccount } from '../../world/change.ts';

/** Code and name of each state. Source: Amazon EC2 API Reference, `InstanceState`. */
export const STATE_CODES = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const;

export type InstanceState = keyof typeof STATE_CODES;

/** A virtual machine. */
export interface Instance {
  /** `i-` and 17 hexadecimal digits; the name of the sessions of its role (H-001). */
  readonly id: string;
  readonly region: string;
  readonly accountId: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly details: InstanceDetails;
}

interface InstanceDetails {
  readonly state: InstanceState;
  readonly reservationId: string;
  readonly imageId: string;
  readonly instanceType: string;
  /** ISO 8601 in UTC. */
  readonly launchTime: string;
  readonly privateIpAddress: string;
  /** ARN; empty: none. */
  readonly instanceProfile: string;
}

export const instanceArn = (region: string, accountId: string, id: string): string =>
  `arn:aws:ec2:${region}:${accountId}:instance/${id}`;

/** The instances of an account in a Region, in the order in which they were started. */
export const instancesOf = (account: Account, region: string): readonly Instance[] =>
  account.resources.flatMap((resource) => {
    const instance = readInstance(resource);
    return instance?.region === region && instance.accountId === account.id ? [instance] : [];
  });

/**
 * Worlds keep an instance as a resource, and what else there is to know of it where a bucket has its objects. One that a
 * world file gives without any of that is running.
 */
function readInstance({ arn, tags, objects }: Resource): Instance | null {
  const { service, region, account: accountId, resource = '' } = parseArn(arn) ?? {};
  if (service !== 'ec2' || region === undefined || accountId === undefined) return null;
  if (!resource.startsWith('instance/')) return null;
  const state = objects['state'] ?? '';
  return {
    id: resource.slice('instance/'.length),
    region,
    accountId,
    tags,
    details: {
      state: isState(state) ? state : 'running',
      reservationId: objects['reservationId'] ?? `r-${'0'.repeat(17)}`,
      imageId: objects['imageId'] ?? `ami-${'0'.repeat(17)}`,
      instanceType: objects['instanceType'] ?? 't3.micro',
      launchTime: objects['launchTime'] ?? '',
      privateIpAddress: objects['privateIpAddress'] ?? '10.0.0.4',
      instanceProfile: objects['instanceProfile'] ?? '',
    },
  };
}

const isState = (text: string): text is InstanceState => Object.hasOwn(STATE_CODES, text);

/** The world with an instance put in, in place of its earlier state. */
export function withInstance(world: World, instance: Instance): World {
  const account = findAccount(world, instance.accountId);
  if (!account) return world;
  const arn = instanceArn(instance.region, instance.accountId, instance.id);
  const resource: Resource = { arn, policy: null, tags: instance.tags, objects: { ...instance.details } };
  const known = account.resources.findIndex((each) => each.arn === arn);
  return withAccount(world, account, {
    resources: known === -1 ? [...account.resources, resource] : account.resources.with(known, resource),
  });
}

/** The same instance in another state, or otherwise changed. */
export const changed = (instance: Instance, details: Partial<InstanceDetails>): Instance => ({
  ...instance,
  details: { ...instance.details, ...details },
});
