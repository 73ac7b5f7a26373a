import { putObject as operation } from '../../operations/s3/objects.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { findBucket, toObject, withBucket } from './bucket.ts';
import { bytesOf, eTagOf, textOf } from './content.ts';
import { readTagging } from './tagging.ts';
import { refused } from './refusal.ts';

type Params = Resolved['call']['params'];

/** An access control list and tags each need a permission of their own besides; worlds keep neither. */
export const putObject: ServiceOperation = {
  operation,
  resource: toObject,
  keys: putKeys,
  effect: put,
};

function putKeys({ call: { params } }: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>();
  const { ACL: acl, ServerSideEncryption: encryption } = params;
  if (acl !== undefined) keys.set('s3:x-amz-acl', [String(acl)]);
  if (encryption !== undefined) keys.set('s3:x-amz-server-side-encryption', [String(encryption)]);
  const tags = readTagging(params['Tagging']) ?? [];
  for (const [key, value] of tags) keys.set(`s3:requestobjecttag/${key.toLowerCase()}`, [value]);
  if (tags.length > 0) {
    keys.set(
      's3:requestobjecttagkeys',
      tags.map(([key]) => key),
    );
  }
  return keys;
}

function put(at: Resolved): Result<Issued, AwsError> {
  const { params } = at.call;
  const denied = refusedPart(at);
  if (denied) return err(denied);
  if (!readTagging(params['Tagging'])) return refused('s3InvalidTagging');
  const found = findBucket(at);
  if (!found.ok) return found;
  if (!isDefaultAcl(params)) return refused('s3AclNotSupported');
  const text = textOf(params['Body']);
  if (text === null) return refused('s3InvalidBody');
  const objects = { ...found.value.bucket.objects, [String(params['Key'])]: text };
  return ok({
    world: withBucket(at.world, found.value, { objects }),
    response: {
      ETag: eTagOf(bytesOf(text)),
      ServerSideEncryption: String(params['ServerSideEncryption'] ?? 'AES256'),
    },
  });
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
