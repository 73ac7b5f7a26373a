import { runInstances as operation } from '../../operations/ec2/instances.ts';
import { err, ok, type Result } from '../../lib/result.ts';
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
import { refusedLaunch } from './launchResources.ts';
import { refused } from './refusal.ts';
import { instanceTags, otherTagSpecifications, refusedTags, requestTagKeys } from './tagSpecifications.ts';

/** Starts instances. Asked about are the instances, the role that is passed, what they need besides, and their tags. */
export const runInstances: ServiceOperation = {
  operation,
  resource: (at) => plainResource(anyInstance(at), callerAccount(at.caller)),
  keys: runKeys,
  permissions: (at) => passPermission(at, anyInstance(at)),
  notModelled: otherTagSpecifications,
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
    // Nothing else can be asked for here.
    ['ec2:tenancy', ['default']],
    ['ec2:instancemarkettype', ['on-demand']],
    ['ec2:ebsoptimized', [String(at.call.params['EbsOptimized'] ?? false)]],
    ...metadataKeys(at),
    ...requestTagKeys(at.call.params),
  ]);
  const profile = namedProfileArn(at);
  if (profile !== null) keys.set('ec2:instanceprofile', [profile]);
  return keys;
}

/** Whether they are required is up to the image when the request does not say so: then the key is not provided. */
function metadataKeys({ call }: Resolved): readonly (readonly [string, readonly string[]])[] {
  const given = (call.params['MetadataOptions'] ?? {}) as Readonly<Record<string, unknown>>;
  return METADATA.flatMap(([key, member]) =>
    given[member] === undefined ? [] : [[key, [String(given[member])]] as const],
  );
}

const METADATA = [
  ['ec2:metadatahttptokens', 'HttpTokens'],
  ['ec2:metadatahttpputresponsehoplimit', 'HttpPutResponseHopLimit'],
  ['ec2:metadatahttpendpoint', 'HttpEndpoint'],
] as const;

function run(at: Resolved): Result<Issued, AwsError> {
  const { world, call, caller } = at;
  const invalid = invalidParameter(call.params);
  if (invalid) return invalid;
  const denied = refusedLaunch(at) ?? refusedTags(at, runKeys(at));
  if (denied) return err(denied);
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
  if (!isInstanceType(params['InstanceType'])) {
    return refused('ec2InstanceType', { value: String(params['InstanceType']) });
  }
  if (least < 1) return refused('ec2CountTooSmall', { parameter: 'minCount', value: least });
  if (most < least) return refused('ec2CountsCrossed', { value: most });
  return least > MOST ? refused('ec2InstanceLimit', { count: least, limit: MOST }) : null;
}

/** By shape alone, `t3.micro` or `u-6tb1.56xlarge`: AWS adds families all the time. */
const isInstanceType = (type: unknown = DEFAULT_TYPE): boolean =>
  /^[a-z][a-z-]*\d[a-z0-9-]*\.(?:nano|micro|small|medium|large|\d*xlarge|metal(?:-\d+xl)?)$/.test(
    String(type),
  );

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
      tags: instanceTags(params),
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
