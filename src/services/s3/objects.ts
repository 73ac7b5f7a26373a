import {
  deleteObject as deleteOperation,
  getObject as getOperation,
  headObject as headOperation,
} from '../../operations/s3/objects.ts';
import { fromByteArray } from 'base64-js';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { own } from '../../world/documentPlace.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { findBucket, toBucket, toObject, withBucket } from './bucket.ts';
import { readRange } from './byteRange.ts';
import { bytesOf, eTagOf } from './content.ts';
import { refused } from './refusal.ts';

export const getObject: ServiceOperation = {
  operation: getOperation,
  resource: toObject,
  effect: (at) => {
    const found = findContent(at, 's3NoSuchKey');
    if (!found.ok) return found;
    const range = readRange(at.call.params['Range'], found.value.length);
    if (!range) return refused('s3InvalidRange');
    const { start, end, isPart } = range;
    const body = found.value.slice(start, end);
    return ok({
      world: at.world,
      response: {
        Body: fromByteArray(body),
        ...described(found.value),
        ContentLength: body.length,
        ...(isPart && { ContentRange: `bytes ${start}-${end - 1}/${found.value.length}` }),
      },
    });
  },
};

/** Asks for the permission to get the object. */
export const headObject: ServiceOperation = {
  operation: headOperation,
  action: 's3:GetObject',
  resource: toObject,
  effect: (at) => {
    const found = findContent(at, 's3NotFound');
    return found.ok ? ok({ world: at.world, response: described(found.value) }) : found;
  },
};

/** Worlds do not say when an object was put there, and of which media type: it has the one of objects without any. */
const described = (bytes: Uint8Array) => ({
  LastModified: DEFAULT_CLOCK,
  ContentLength: bytes.length,
  ETag: eTagOf(bytes),
  ContentType: 'binary/octet-stream',
});

/**
 * The content of the object that a call names. That there is none S3 tells only those who may list the bucket; others
 * are denied.
 */
function findContent(at: Resolved, missing: 's3NoSuchKey' | 's3NotFound'): Result<Uint8Array, AwsError> {
  const found = findBucket(at);
  if (!found.ok) return missing === 's3NotFound' ? refused('s3NotFound') : found;
  const { Key: key, VersionId: version = 'null' } = at.call.params;
  if (version !== 'null') return refused('s3InvalidVersion');
  const text = own(found.value.bucket.objects, String(key));
  if (text !== undefined) return ok(bytesOf(text));
  const denied = refusedBesides(at, 's3:ListBucket', toBucket(at));
  return denied ? err(denied) : refused(missing);
}

/** Succeeds whether the object is there or not. */
export const deleteObject: ServiceOperation = {
  operation: deleteOperation,
  resource: toObject,
  effect: (at) => {
    const found = findBucket(at);
    if (!found.ok) return found;
    const key = String(at.call.params['Key']);
    const { objects } = found.value.bucket;
    if (!Object.hasOwn(objects, key)) return ok({ world: at.world, response: {} });
    const left = Object.fromEntries(Object.entries(objects).filter(([name]) => name !== key));
    return ok({ world: withBucket(at.world, found.value, { objects: left }), response: {} });
  },
};
