import {
  listObjects as firstOperation,
  listObjectsV2 as secondOperation,
} from '../../operations/s3/objectLists.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { findBucket, nameOfBucket, noBucketForAnybody, toBucket, type FoundBucket } from './bucket.ts';
import { bytesOf, eTagOf } from './content.ts';
import { nameIn, tokenAfter } from './continuation.ts';
import { keyPage, type KeyPage } from './keyPage.ts';
import { ownerOf } from './owner.ts';
import { refused } from './refusal.ts';
import { RANGES } from './violation.ts';

type Params = Resolved['call']['params'];

/** What conditions can ask about a listing: the parameters that narrow it. What the request leaves out is absent. */
function listKeys({ call: { params } }: Resolved): GivenKeys {
  const keys = new Map<string, readonly string[]>();
  for (const [key, parameter] of KEYS) {
    keys.set(key, params[parameter] === undefined ? [] : [String(params[parameter])]);
  }
  return keys;
}

const KEYS = [
  ['s3:prefix', 'Prefix'],
  ['s3:delimiter', 'Delimiter'],
  ['s3:max-keys', 'MaxKeys'],
] as const;

export const listObjectsV2: ServiceOperation = {
  operation: secondOperation,
  action: 's3:ListBucket',
  resource: toBucket,
  keys: listKeys,
  refusedFirst: noBucketForAnybody('s3NoSuchBucket'),
  effect: (at) => {
    const found = findListed(at);
    if (!found.ok) return found;
    const { params } = at.call;
    const { ContinuationToken: token, StartAfter: start } = params;
    const after = token === undefined ? ok(start) : nameIn(token);
    if (!after.ok) return after;
    const page = pageOf(found.value, params, after.value);
    return ok({
      world: at.world,
      response: {
        ...listed(found.value, params, page, params['FetchOwner'] === true),
        KeyCount: page.keys.length + page.prefixes.length,
        ...(token !== undefined && { ContinuationToken: token }),
        ...(page.last !== null && { NextContinuationToken: tokenAfter(page.last) }),
        ...(start !== undefined && { StartAfter: encoder(params)(String(start)) }),
      },
    });
  },
};

/** The older way: the marker is a key, and the next one is told only where keys are grouped. */
export const listObjects: ServiceOperation = {
  operation: firstOperation,
  action: 's3:ListBucket',
  resource: toBucket,
  keys: listKeys,
  refusedFirst: noBucketForAnybody('s3NoSuchBucket'),
  effect: (at) => {
    const found = findListed(at);
    if (!found.ok) return found;
    const { params } = at.call;
    const page = pageOf(found.value, params, params['Marker']);
    const encode = encoder(params);
    return ok({
      world: at.world,
      response: {
        ...listed(found.value, params, page, true),
        Marker: encode(String(params['Marker'] ?? '')),
        ...(page.last !== null && params['Delimiter'] !== undefined && { NextMarker: encode(page.last) }),
      },
    });
  },
};

function findListed(at: Resolved): Result<FoundBucket, AwsError> {
  const found = findBucket(at);
  return found.ok && Number(at.call.params['MaxKeys'] ?? 0) < 0
    ? refused('s3InvalidArgument', { text: RANGES.MaxKeys })
    : found;
}

/** The most keys that an answer has, whatever was asked for. */
const MOST_KEYS = 1000;

const mostOf = ({ MaxKeys: most = MOST_KEYS }: Params): number => Math.min(Number(most), MOST_KEYS);

const pageOf = ({ bucket }: FoundBucket, params: Params, after: unknown): KeyPage =>
  keyPage(Object.keys(bucket.objects), {
    prefix: String(params['Prefix'] ?? ''),
    delimiter: String(params['Delimiter'] ?? ''),
    after: String(after ?? ''),
    most: mostOf(params),
  });

function listed({ account, bucket }: FoundBucket, params: Params, page: KeyPage, owners: boolean) {
  const encode = encoder(params);
  return {
    IsTruncated: page.last !== null,
    Contents: page.keys.map((key) => ({
      Key: encode(key),
      LastModified: bucket.objectDetails?.[key]?.modifiedAt ?? DEFAULT_CLOCK,
      ETag: eTagOf(bytesOf(bucket.objects[key] ?? '')),
      Size: bytesOf(bucket.objects[key] ?? '').length,
      StorageClass: 'STANDARD',
      ...(owners && { Owner: ownerOf(account.id) }),
    })),
    Name: nameOfBucket(bucket),
    Prefix: encode(String(params['Prefix'] ?? '')),
    ...(params['Delimiter'] !== undefined && { Delimiter: encode(String(params['Delimiter'])) }),
    MaxKeys: mostOf(params),
    CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: encode(prefix) })),
    ...(params['EncodingType'] !== undefined && { EncodingType: params['EncodingType'] }),
  };
}

const encoder = ({ EncodingType: type }: Params): ((text: string) => string) =>
  type === 'url' ? percentEncoded : (text) => text;

/** Half a pair of surrogates has no encoding. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2F', '/');
