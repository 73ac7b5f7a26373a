import { listBuckets as operation } from '../../operations/s3/buckets.ts';
import { ok } from '../../lib/result.ts';
import { callerAccount } from '../../world/caller.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { findAccount } from '../../world/find.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { isBucket, nameOfBucket } from './bucket.ts';
import { BUCKET_REGION } from './buckets.ts';
import { ownerOf } from './owner.ts';

/** Lists the buckets of the caller's own account. Worlds do not say when a bucket was made. */
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
    const names = (findAccount(world, accountId)?.resources ?? [])
      .filter(isBucket)
      .map(nameOfBucket)
      .filter(
        (name) =>
          name.startsWith(String(prefix ?? '')) &&
          (region === undefined || region === BUCKET_REGION) &&
          (token === undefined || name > nameIn(token)),
      )
      .toSorted();
    const page = names.slice(0, Number(most));
    const last = page.at(-1);
    return ok({
      world,
      response: {
        Buckets: page.map((name) => ({
          Name: name,
          CreationDate: DEFAULT_CLOCK,
          BucketRegion: BUCKET_REGION,
        })),
        Owner: ownerOf(accountId),
        ...(page.length < names.length && last !== undefined && { ContinuationToken: `after/${last}` }),
        ...(prefix !== undefined && { Prefix: prefix }),
      },
    });
  },
};

/** Where the answer before stopped, as its token says it. */
const nameIn = (token: unknown): string => String(token).replace(/^after\//, '');
