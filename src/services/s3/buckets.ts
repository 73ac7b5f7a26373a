import {
  createBucket as createOperation,
  deleteBucket as deleteOperation,
  getBucketLocation as locationOperation,
  headBucket as headOperation,
} from '../../operations/s3/buckets.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { withAccount } from '../../world/change.ts';
import { findAccount, findResource } from '../../world/find.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { refusedBesides } from '../refusedBesides.ts';
import { bucketArn, bucketName, findBucket, noBucketForAnybody, toBucket } from './bucket.ts';
import { FIRST_REGION, LOCATIONS, regionAt, regionOf } from './bucketRegion.ts';
import { refused } from './refusal.ts';

export const createBucket: ServiceOperation = {
  operation: createOperation,
  resource: (at) => ({ arn: bucketArn(bucketName(at)), accountId: null, tags: {}, policy: null }),
  keys: createKeys,
  // A bucket with access control lists is one that the lab does not have.
  notModelled: ({ ObjectOwnership: ownership = 'BucketOwnerEnforced' }) =>
    ownership === 'BucketOwnerEnforced' ? [] : ['ObjectOwnership'],
  effect: create,
};

function createKeys({ call: { params } }: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>();
  const location = locationOf(params);
  if (location !== null) keys.set('s3:locationconstraint', [location]);
  if (params['ACL'] !== undefined) keys.set('s3:x-amz-acl', [String(params['ACL'])]);
  if (params['ObjectOwnership'] !== undefined) {
    keys.set('s3:x-amz-object-ownership', [String(params['ObjectOwnership'])]);
  }
  return keys;
}

const locationOf = (params: Resolved['call']['params']): string | null => {
  const configuration = params['CreateBucketConfiguration'] as
    { readonly LocationConstraint?: unknown } | undefined;
  const location = configuration?.LocationConstraint;
  return location === undefined || location === null ? null : String(location);
};

/** A name is taken in all of AWS; in us-east-1 alone, making one's own bucket again succeeds and changes nothing. */
function create(at: Resolved): Result<Issued, AwsError> {
  const { world, call, caller } = at;
  const name = bucketName(at);
  const denied = refusedPart(at);
  if (denied) return err(denied);
  if (!isBucketName(name)) return refused('s3InvalidBucketName');
  const location = locationOf(call.params);
  const misplaced = misplacedIn(call.region, location);
  if (misplaced) return misplaced;
  if ((call.params['ACL'] ?? 'private') !== 'private') return refused('s3BucketAclNotSupported');
  const answer = {
    Location: call.region === FIRST_REGION ? `/${name}` : `http://${name}.s3.amazonaws.com/`,
  };
  const taken = findResource(world, bucketArn(name));
  const account = findAccount(world, callerAccount(caller) ?? '');
  if (!account || (taken && taken.account.id !== account.id)) return refused('s3BucketAlreadyExists');
  if (taken) {
    return call.region === FIRST_REGION ? ok({ world, response: answer }) : refused('s3BucketAlreadyOwned');
  }
  const region = regionAt(location ?? call.region);
  const bucket = {
    arn: bucketArn(name),
    policy: null,
    tags: {},
    objects: {},
    ...(region !== FIRST_REGION && { region }),
    createdAt: world.clock,
  };
  return ok({
    world: withAccount(world, account, { resources: [...account.resources, bucket] }),
    response: answer,
  });
}

/** What a bucket is made with can need a permission of its own. Source: Amazon S3 API Reference, `CreateBucket`. */
function refusedPart(at: Resolved): AwsError | null {
  const { ACL: acl = 'private', ObjectOwnership: ownership } = at.call.params;
  const actions = [
    ...(acl === 'private' ? [] : ['s3:PutBucketAcl']),
    ...(ownership === undefined ? [] : ['s3:PutBucketOwnershipControls']),
  ];
  for (const action of actions) {
    const denied = refusedBesides(at, action, at.resource, createKeys(at));
    if (denied) return denied;
  }
  return null;
}

const isBucketName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/.test(name) && !/^(?:\d+\.){3}\d+$/.test(name);

/** From us-east-1 a bucket can be made anywhere; from another Region only there, and the request must say so. */
function misplacedIn(region: string, location: string | null): Result<never, AwsError> | null {
  if (location !== null && !LOCATIONS.has(location) && location !== FIRST_REGION) {
    return refused('s3InvalidLocation');
  }
  if (region === FIRST_REGION) return location === FIRST_REGION ? refused('s3InvalidLocation') : null;
  if (location === null) return refused('s3LocationUnspecified');
  return regionAt(location) === region ? null : refused('s3LocationMismatch', { location });
}

export const deleteBucket: ServiceOperation = {
  operation: deleteOperation,
  resource: toBucket,
  effect: (at) => {
    const found = findBucket(at);
    if (!found.ok) return found;
    const { account, bucket } = found.value;
    if (Object.keys(bucket.objects).length > 0) return refused('s3BucketNotEmpty');
    const resources = account.resources.filter((resource) => resource !== bucket);
    return ok({ world: withAccount(at.world, account, { resources }), response: {} });
  },
};

/** Asks for the permission to list: there is none of its own. */
export const headBucket: ServiceOperation = {
  operation: headOperation,
  action: 's3:ListBucket',
  resource: toBucket,
  refusedFirst: noBucketForAnybody('s3NotFound'),
  effect: (at) => {
    const found = findBucket(at);
    return found.ok
      ? ok({ world: at.world, response: { BucketRegion: regionOf(found.value.bucket) } })
      : refused(found.error.message === 's3NoSuchBucket' ? 's3NotFound' : 's3NotExpectedOwner');
  },
};

/** Of us-east-1 the answer is empty. */
export const getBucketLocation: ServiceOperation = {
  operation: locationOperation,
  resource: toBucket,
  effect: (at) => {
    const found = findBucket(at);
    if (!found.ok) return found;
    const region = regionOf(found.value.bucket);
    return ok({ world: at.world, response: region === FIRST_REGION ? {} : { LocationConstraint: region } });
  },
};
