import { ok, type Result } from '../../lib/result.ts';
import type { Call } from '../../call/call.ts';
import { NO_KEYS, type GivenKeys, type Permission } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { Tags } from '../../world/world.ts';
import { itemsOf } from './params.ts';
import { refused } from './refused.ts';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

const MOST_TAGS = 50;

/** Tags as answers have them. */
export const tagList = (tags: Tags): readonly Tag[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** The member `Tags` of an answer, which has none where there are no tags. */
export const tagsMember = (tags: Tags = {}): { readonly Tags?: readonly Tag[] } =>
  Object.keys(tags).length === 0 ? {} : { Tags: tagList(tags) };

/**
 * The tags of something together with those that a call sets. Keys of users and roles are the same in any case: setting
 * `department` takes the place of `Department`. Those of everything else differ by case.
 * @returns refused for a key that comes twice, reserved ones and more than fifty (I-012)
 */
export function withGivenTags(
  tags: Tags,
  params: Call['params'],
  keysOf: 'principal' | 'other',
): Result<Tags, AwsError> {
  const fold = (key: string): string => (keysOf === 'principal' ? key.toLowerCase() : key);
  const given = tagsGiven(params);
  const keys = new Set(given.map(({ Key }) => fold(Key)));
  if (keys.size < given.length) return refused('iamDuplicateTagKeys');
  if (given.some(({ Key }) => /^aws:/i.test(Key))) return refused('iamReservedTagKey');
  const kept = Object.entries(tags).filter(([key]) => !keys.has(fold(key)));
  if (kept.length + given.length > MOST_TAGS) return refused('iamTagLimit');
  return ok(Object.fromEntries([...kept, ...given.map(({ Key, Value }) => [Key, Value])]));
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a call that sets tags (D-053); no keys when it sets none. */
export function requestTagKeys(params: Call['params']): GivenKeys {
  const tags = tagsGiven(params);
  if (tags.length === 0) return NO_KEYS;
  return new Map([
    ...tags.map(({ Key, Value }): [string, string[]] => [`aws:requesttag/${Key.toLowerCase()}`, [Value]]),
    ['aws:tagkeys', tags.map(({ Key }) => Key)],
  ]);
}

/**
 * What making something with tags needs besides: the permission to tag it. AWS's denial names that action.
 * Source: https://github.com/openshift/installer/issues/1073, an answer of AWS; the Service Authorization Reference lists
 * no such dependency.
 */
export const tagPermission = (
  action: `iam:Tag${string}`,
  { params }: Pick<Call, 'params'>,
): readonly Permission[] => (tagsGiven(params).length === 0 ? [] : [{ action, because: 'tags', rules: [] }]);

const tagsGiven = (params: Call['params']): readonly Tag[] =>
  itemsOf(params, 'Tags').map((item) => {
    const { Key, Value } = item as Tag;
    return { Key: String(Key), Value: String(Value) };
  });
