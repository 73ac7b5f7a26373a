import { putObject as operation } from '../../operations/s3/objects.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import type { ObjectDetails } from '../../world/world.ts';
import { findBucket, noBucketForAnybody, toObject, withBucket } from './bucket.ts';
import { bytesOf, eTagOf, textOf } from './content.ts';
import { digestFault } from './digests.ts';
import { readTagging } from './tagging.ts';
import { refused } from './refusal.ts';

type Params = Resolved['call']['params'];

/** An access control list and tags each need a permission of their own besides. */
export const putObject: ServiceOperation = {
  operation,
  resource: toObject,
  keys: putKeys,
  refusedFirst: noBucketForAnybody('s3NoSuchBucket'),
  notModelled: unmodelledValues,
  effect: put,
};

/** Encodings are not undone, and worlds hold objects as text. */
function unmodelledValues({ ContentEncoding: encoding, Body: body }: Params): readonly string[] {
  const isPlain = encoding === undefined || encoding === 'aws-chunked' || encoding === '';
  return [...(isPlain ? [] : ['ContentEncoding']), ...(textOf(body) === null ? ['Body'] : [])];
}

/** What the request leaves out is absent. */
function putKeys({ call: { params } }: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>();
  for (const [key, parameter] of KEYS) {
    keys.set(key, params[parameter] === undefined ? [] : [String(params[parameter])]);
  }
  const tags = readTagging(params['Tagging']) ?? [];
  for (const [key, value] of tags) keys.set(`s3:requestobjecttag/${key.toLowerCase()}`, [value]);
  return keys.set(
    's3:requestobjecttagkeys',
    tags.map(([key]) => key),
  );
}

const KEYS = [
  ['s3:x-amz-acl', 'ACL'],
  ['s3:x-amz-server-side-encryption', 'ServerSideEncryption'],
  ['s3:if-none-match', 'IfNoneMatch'],
] as const;

function put(at: Resolved): Result<Issued, AwsError> {
  const { params } = at.call;
  const denied = refusedPart(at);
  if (denied) return err(denied);
  const tags = readTagging(params['Tagging']);
  if (!tags) return refused('s3InvalidTagging');
  const found = findBucket(at);
  if (!found.ok) return found;
  if (!isDefaultAcl(params)) return refused('s3AclNotSupported');
  const encryption = String(params['ServerSideEncryption'] ?? 'AES256');
  if (!ENCRYPTIONS.has(encryption)) return refused('s3InvalidEncryption');
  const text = textOf(params['Body']) ?? '';
  const bytes = bytesOf(text);
  const fault = digestFault(params, bytes);
  if (fault) return err(fault);
  const key = String(params['Key']);
  const { bucket } = found.value;
  const none = params['IfNoneMatch'];
  if (none !== undefined && none !== '*') return refused('s3NotImplemented');
  if (none !== undefined && Object.hasOwn(bucket.objects, key)) return refused('s3PreconditionFailed');
  return ok({
    world: withBucket(at.world, found.value, {
      objects: { ...bucket.objects, [key]: text },
      objectDetails: { ...bucket.objectDetails, [key]: detailsOf(at, tags) },
    }),
    response: {
      ETag: eTagOf(bytes),
      ServerSideEncryption: encryption,
    },
  });
}

const ENCRYPTIONS: ReadonlySet<string> = new Set(['AES256', 'aws:kms', 'aws:kms:dsse']);

function detailsOf(
  { world, call }: Resolved,
  tags: readonly (readonly [key: string, value: string])[],
): ObjectDetails {
  const { ContentType: contentType } = call.params;
  return {
    modifiedAt: world.clock,
    ...(contentType !== undefined && { contentType: String(contentType) }),
    ...(tags.length > 0 && { tags: Object.fromEntries(tags) }),
  };
}

function refusedPart(at: Resolved): AwsError | null {
  for (const [parameter, action] of PERMISSIONS) {
    const denied =
      at.call.params[parameter] === undefined ? null : refusedBesides(at, action, at.resource, putKeys(at));
    if (denied) return denied;
  }
  return null;
}

const PERMISSIONS = [
  ['ACL', 's3:PutObjectAcl'],
  ['Tagging', 's3:PutObjectTagging'],
] as const;

/** Buckets have no access control lists: what they would say anyway is taken. */
const isDefaultAcl = ({ ACL: acl = 'private' }: Params): boolean =>
  acl === 'private' || acl === 'bucket-owner-full-control';
