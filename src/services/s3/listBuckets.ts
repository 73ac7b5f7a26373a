import { listBuckets as operation } from '../../operations/s3/buckets.ts';
import { ok } from '../../lib/result.ts';
import { callerAccount } from '../../world/caller.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { findAccount } from '../../world/find.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { isBucket, nameOfBucket } from './bucket.ts';
import { regionOf } from './bucketRegion.ts';
import { nameIn, tokenAfter } from './continuation.ts';
import { ownerOf } from './owner.ts';

/** Lists the buckets of the caller's own account, by their names. */
export const listBuckets: ServiceOperation = {
  operation,
  action: 's3:ListAllMyBuckets',
  resource: ({ caller }) => plainResource('*', callerAccount(caller)),
  effect: ({ world, caller, call }) => {
    const accountId = callerAccount(caller) ?? '';
    const {
      Prefix: prefix,
      ContinuationToken: token,
      MaxBuckets: most = 10000,
      BucketRegion: region,
    } = call.params;
    const after = token === undefined ? ok('') : nameIn(token);
    if (!after.ok) return after;
    const buckets = (findAccount(world, accountId)?.resources ?? [])
      .filter(isBucket)
      .map((bucket) => ({
        Name: nameOfBucket(bucket),
        CreationDate: bucket.createdAt ?? DEFAULT_CLOCK,
        BucketRegion: regionOf(bucket),
      }))
      .filter(
        ({ Name: name, BucketRegion: its }) =>
          name.startsWith(String(prefix ?? '')) &&
          (region === undefined || region === its) &&
          (!after.value || name > after.value),
      )
      .toSorted((one, other) => (one.Name < other.Name ? -1 : 1));
    const page = buckets.slice(0, Number(most));
    const last = page.at(-1);
    return ok({
      world,
      response: {
        Buckets: page,
        Owner: ownerOf(accountId),
        ...(page.length < buckets.length && last && { ContinuationToken: tokenAfter(last.Name) }),
        ...(prefix !== undefined && { Prefix: prefix }),
      },
    });
  },
};
