import { whoAmI } from '../../../content/call/whoAmI.ts';
import type { Asked } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { World } from '../../../world/world.ts';

/** A call to look around with, and what it does. */
export interface LookCall {
  readonly title: string;
  readonly asked: Asked;
}

/** Buckets that are offered one by one. */
const BUCKETS = 3;

/**
 * What somebody who is signed in may want to see: who it is, the buckets, what is in them. Those of its account come first.
 * @param as caller of the session
 */
export function lookCalls(
  world: World,
  as: string,
  accountId: string,
  words: Interface,
): readonly LookCall[] {
  const { look } = words.console;
  const call = (title: string, operation: string, params: Asked['params']): LookCall => ({
    title,
    asked: { ...whoAmI(as), call: `s3:${operation}`, params },
  });
  return [
    { title: look.whoAmI, asked: whoAmI(as) },
    { title: look.buckets, asked: { ...whoAmI(as), call: 's3:ListBuckets', carryOut: true } },
    ...bucketsOf(world, accountId).flatMap(({ name, key }) => [
      call(look.objects(name), 'ListObjectsV2', { Bucket: name }),
      ...(key === undefined
        ? []
        : [call(look.object(`${name}/${key}`), 'GetObject', { Bucket: name, Key: key })]),
    ]),
  ];
}

/** Each with its first object. */
const bucketsOf = ({ accounts }: World, accountId: string) =>
  accounts
    .toSorted((one, other) => Number(other.id === accountId) - Number(one.id === accountId))
    .flatMap(({ resources }) =>
      resources.flatMap(({ arn, objects }) => {
        const [, name] = /^arn:aws:s3:::([^/]+)$/.exec(arn) ?? [];
        return name === undefined ? [] : [{ name, key: Object.keys(objects)[0] }];
      }),
    )
    .slice(0, BUCKETS);
