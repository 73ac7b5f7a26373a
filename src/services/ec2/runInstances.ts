import { runInstances as operation } from '../../operations/ec2/instances.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { findAccount } from '../../world/find.ts';
import type { Account, World } from '../../world/world.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { instanceAnswer } from './answers.ts';
import { withCredentials } from './delivery.ts';
import { drawEc2Id } from './drawnIds.ts';
import { instanceArn, instancesOf, withInstance, type Instance } from './instance.ts';
import { namedProfileArn, passedProfile, passPermission, type PassedProfile } from './instanceProfile.ts';
import { refused } from './refusal.ts';

/**
 * Starts instances. AWS asks about image, network, volume and others too; the lab, which has none of those, asks about
 * the instances alone, then about the role that is passed.
 */
export const runInstances: ServiceOperation = {
  operation,
  resource: (at) => plainResource(anyInstance(at), callerAccount(at.caller)),
  keys: runKeys,
  permissions: (at) => passPermission(at, anyInstance(at)),
  effect: run,
};

const anyInstance = ({ call, caller }: Authenticated): string =>
  instanceArn(call.region, callerAccount(caller) ?? '', '*');

/** When the request leaves it out. */
const DEFAULT_TYPE = 'm1.small';

const typeIn = ({ call }: Authenticated): string => String(call.params['InstanceType'] ?? DEFAULT_TYPE);

function runKeys(at: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>([
    ['ec2:instancetype', [typeIn(at)]],
    ['ec2:region', [at.call.region]],
  ]);
  const profile = namedProfileArn(at);
  if (profile !== null) keys.set('ec2:instanceprofile', [profile]);
  return keys;
}

function run(at: Resolved): Result<Issued, AwsError> {
  const { world, call, caller } = at;
  const invalid = invalidParameter(call.params);
  if (invalid) return invalid;
  const profile = passedProfile(at);
  if (!profile.ok) return profile;
  if (call.params['DryRun'] === true) return refused('ec2DryRun');
  const account = findAccount(world, callerAccount(caller) ?? '');
  if (!account) return ok({ world, response: {} });
  const reservation = drawEc2Id(world, 'r-');
  const started = start(at, reservation, account, profile.value);
  return ok({
    world: started.world,
    response: {
      ReservationId: reservation.id,
      OwnerId: account.id,
      Instances: started.instances.map((instance) => instanceAnswer(account, instance, 'pending')),
    },
  });
}

/** Instances that an account may have at once. */
const MOST = 20;

function invalidParameter(params: Resolved['call']['params']): Result<never, AwsError> | null {
  const least = Number(params['MinCount']);
  const most = Number(params['MaxCount']);
  if (params['ImageId'] === undefined) return refused('ec2MissingParameter', { parameter: 'ImageId' });
  const image = String(params['ImageId']);
  if (!/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(image)) return refused('ec2MalformedImage', { id: image });
  if (least < 1) return refused('ec2CountTooSmall', { parameter: 'minCount', value: least });
  if (most < least) return refused('ec2CountsCrossed', { value: most });
  return least > MOST ? refused('ec2InstanceLimit', { count: least, limit: MOST }) : null;
}

/** As many as asked for, at most as many as there may be. */
function start(
  at: Resolved,
  reservation: { readonly id: string; readonly world: World },
  account: Account,
  profile: PassedProfile | null,
): { readonly world: World; readonly instances: readonly Instance[] } {
  const { region, params } = at.call;
  const count = Math.min(Number(params['MaxCount']), MOST);
  const before = instancesOf(account, region).length;
  const instances: Instance[] = [];
  let { world } = reservation;
  for (let index = 0; index < count; index++) {
    const drawn = drawEc2Id(world, 'i-');
    const instance: Instance = {
      id: drawn.id,
      region,
      accountId: account.id,
      tags: {},
      details: {
        state: 'running',
        reservationId: reservation.id,
        imageId: String(params['ImageId']),
        instanceType: typeIn(at),
        launchTime: world.clock,
        privateIpAddress: `10.0.${Math.floor((before + index) / 200) % 256}.${4 + ((before + index) % 200)}`,
        instanceProfile: profile?.arn ?? '',
      },
    };
    instances.push(instance);
    world = withInstance(drawn.world, instance);
    if (profile) world = withCredentials(world, instance, profile.roleArn);
  }
  return { world, instances };
}
