import {
  deleteObject as deleteOperation,
  getObject as getOperation,
  headObject as headOperation,
} from '../../operations/s3/objects.ts';
import { fromByteArray } from 'base64-js';
import { err, ok, type Result } from '../../lib/result.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { own } from '../../world/documentPlace.ts';
import { findResource } from '../../world/find.ts';
import type { ObjectDetails } from '../../world/world.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import {
  bucketArn,
  bucketName,
  findBucket,
  noBucketForAnybody,
  toBucket,
  toObject,
  withBucket,
} from './bucket.ts';
import { readRange, type ByteRange } from './byteRange.ts';
import { bytesOf, eTagOf } from './content.ts';
import { refused } from './refusal.ts';

export const getObject: ServiceOperation = {
  operation: getOperation,
  actionFor: ofVersion('s3:GetObjectVersion'),
  resource: toObject,
  keys: objectKeys,
  refusedFirst: noBucketForAnybody('s3NoSuchBucket'),
  effect: (at) => {
    const found = findPart(at, 's3NoSuchKey');
    if (!found.ok) return found;
    const { bytes, range } = found.value;
    const body = fromByteArray(bytes.slice(range.start, range.end));
    return ok({ world: at.world, response: { Body: body, ...described(found.value) } });
  },
};

/** Asks for the permission to get the object. */
export const headObject: ServiceOperation = {
  operation: headOperation,
  action: 's3:GetObject',
  actionFor: ofVersion('s3:GetObjectVersion'),
  resource: toObject,
  keys: objectKeys,
  refusedFirst: noBucketForAnybody('s3NotFound'),
  effect: (at) => {
    const found = findPart(at, 's3NotFound');
    return found.ok ? ok({ world: at.world, response: described(found.value) }) : found;
  },
};

/** A version has an action of its own. Source: Amazon S3 API Reference, `GetObject` and `DeleteObject`. */
function ofVersion(action: string): (at: Authenticated) => string | null {
  return ({ call }) => (call.params['VersionId'] === undefined ? null : action);
}

/** What conditions can ask about the object that there is. */
function objectKeys(at: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>();
  const bucket = findResource(at.world, bucketArn(bucketName(at)))?.resource;
  const { Key: key, VersionId: version } = at.call.params;
  const { tags = {} } = own(bucket?.objectDetails ?? {}, String(key)) ?? {};
  for (const [name, value] of Object.entries(tags)) {
    keys.set(`s3:existingobjecttag/${name.toLowerCase()}`, [value]);
  }
  if (version !== undefined) keys.set('s3:versionid', [String(version)]);
  return keys;
}

interface FoundPart {
  readonly bytes: Uint8Array;
  readonly range: ByteRange;
  readonly details: ObjectDetails;
}

function described({ bytes, range, details }: FoundPart) {
  const { start, end, isPart } = range;
  return {
    LastModified: details.modifiedAt ?? DEFAULT_CLOCK,
    ContentLength: end - start,
    ETag: eTagOf(bytes),
    ContentType: details.contentType ?? 'binary/octet-stream',
    ...(isPart && { ContentRange: `bytes ${start}-${end - 1}/${bytes.length}` }),
  };
}

/** The object that a call names, and what of it, if it is as the call wants it. */
function findPart(at: Resolved, missing: 's3NoSuchKey' | 's3NotFound'): Result<FoundPart, AwsError> {
  const found = findContent(at, missing);
  if (!found.ok) return found;
  const { bytes } = found.value;
  const { IfMatch: eTag, Range: asked } = at.call.params;
  if (eTag !== undefined && !isAmong(eTagOf(bytes), String(eTag))) return refused('s3PreconditionFailed');
  const range = readRange(asked, bytes.length);
  return range ? ok({ ...found.value, range }) : refused('s3InvalidRange');
}

/** `*`, or ETags with or without quotation marks. */
const isAmong = (eTag: string, asked: string): boolean =>
  asked.split(',').some((each) => ['*', eTag, eTag.replaceAll('"', '')].includes(each.trim()));

/**
 * The content of the object that a call names. That there is none S3 tells only those who may list the bucket; others
 * are denied.
 */
function findContent(
  at: Resolved,
  missing: 's3NoSuchKey' | 's3NotFound',
): Result<Omit<FoundPart, 'range'>, AwsError> {
  const found = findBucket(at);
  if (!found.ok) {
    return missing === 's3NotFound' && found.error.message === 's3NoSuchBucket' ? refused(missing) : found;
  }
  const { Key: key, VersionId: version = 'null' } = at.call.params;
  if (version !== 'null') return refused('s3InvalidVersion');
  const { objects, objectDetails = {} } = found.value.bucket;
  const text = own(objects, String(key));
  if (text !== undefined) return ok({ bytes: bytesOf(text), details: own(objectDetails, String(key)) ?? {} });
  const denied = refusedBesides(at, 's3:ListBucket', toBucket(at));
  return denied ? err(denied) : refused(missing);
}

/** Succeeds whether the object is there or not. */
export const deleteObject: ServiceOperation = {
  operation: deleteOperation,
  actionFor: ofVersion('s3:DeleteObjectVersion'),
  resource: toObject,
  refusedFirst: noBucketForAnybody('s3NoSuchBucket'),
  effect: (at) => {
    const found = findBucket(at);
    if (!found.ok) return found;
    const { Key: key, VersionId: version = 'null' } = at.call.params;
    if (version !== 'null') return refused('s3InvalidVersion');
    const { objects, objectDetails } = found.value.bucket;
    if (!Object.hasOwn(objects, String(key))) return ok({ world: at.world, response: {} });
    const left = {
      objects: without(objects, String(key)),
      ...(objectDetails && { objectDetails: without(objectDetails, String(key)) }),
    };
    return ok({ world: withBucket(at.world, found.value, left), response: {} });
  },
};

const without = <Value>(values: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
