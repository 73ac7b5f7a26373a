import type { Call } from '../call/call.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { AwsError } from '../trace/awsError.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import type { Caller } from '../world/caller.ts';
import type { Tags } from '../world/world.ts';
import type { RefusedParameter } from './refusedParameter.ts';

/** Tags that a call passes for the session it asks for, with the keys of those that chained sessions inherit. */
export interface PassedTags {
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
}

const NO_TAGS: PassedTags = { tags: {}, transitiveTagKeys: [] };

type Params = Call['params'];

/** The tags of a call that keeps to the API model. */
export function passedTags(params: Params): PassedTags {
  if (params['Tags'] === undefined) return NO_TAGS;
  return {
    tags: Object.fromEntries(pairsOf(params).map(({ Key, Value }) => [Key, Value])),
    transitiveTagKeys: asTagged(
      pairsOf(params).map(({ Key }) => Key),
      listOf(params['TransitiveTagKeys']).map(String),
    ),
  };
}

/** In the case of the tags: keys are the same in any (B-061). */
const asTagged = (keys: readonly string[], transitive: readonly string[]): readonly string[] => {
  const wanted = new Set(transitive.map((key) => key.toLowerCase()));
  return keys.filter((key) => wanted.has(key.toLowerCase()));
};

/** The same for operations whose tags cannot be transitive (B-128). */
export const passedPlainTags = (params: Params): PassedTags => ({
  ...passedTags(params),
  transitiveTagKeys: [],
});

/** The transitive tags of the calling session, which go on to every session that it asks for (B-064). */
export function inheritedTags(caller: Caller): Tags {
  if (caller.kind !== 'roleSession' || caller.session.transitiveTagKeys.length === 0) return NONE;
  const { tags, transitiveTagKeys } = caller.session;
  return Object.fromEntries(Object.entries(tags).filter(([key]) => transitiveTagKeys.includes(key)));
}

const NONE: Tags = {};

/** What a session gets: the tags passed and those inherited, which stay transitive. */
export function sessionTags(passed: PassedTags, caller: Caller): PassedTags {
  const inherited = inheritedTags(caller);
  const keys = Object.keys(inherited);
  if (keys.length === 0) return passed;
  return {
    tags: { ...inherited, ...passed.tags },
    transitiveTagKeys: [...new Set([...keys, ...passed.transitiveTagKeys])],
  };
}

/** The condition keys that passed tags give (B-069, B-070); tags that are only inherited give none. */
export function tagKeys({
  tags,
  transitiveTagKeys,
}: PassedTags): readonly (readonly [string, readonly string[]])[] {
  const keys = Object.keys(tags);
  if (keys.length === 0) return [];
  return [
    ...Object.entries(tags).map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, [value]] as const),
    ['aws:tagkeys', keys],
    ...(transitiveTagKeys.length > 0 ? [['sts:transitivetagkeys', [...transitiveTagKeys]] as const] : []),
  ];
}

/** What is wrong with the tags of a call, beyond the API model (B-062, B-071). Null when nothing is. */
export const refusedPlainTags = ({ call: { params } }: Authenticated): RefusedParameter | null =>
  tagTwice(params) ?? tagReserved(params);

/** The same for tags that chained sessions can inherit (B-063, B-065). */
export function refusedTags(at: Authenticated): RefusedParameter | null {
  const { params } = at.call;
  if (params['Tags'] === undefined && params['TransitiveTagKeys'] === undefined) return null;
  return refusedPlainTags(at) ?? transitiveNotPassed(params) ?? tagInherited(params, at.caller);
}

function tagTwice(params: Params): RefusedParameter | null {
  const seen = new Set<string>();
  for (const { Key: key } of pairsOf(params)) {
    const name = key.toLowerCase();
    if (seen.has(name)) {
      const reason = { code: 'parameter.tagTwice', params: { parameter: 'Tags', key } } as const;
      return refused('Tags', { message: 'duplicateTagKeys', params: {} }, reason, 'B-062');
    }
    seen.add(name);
  }
  return null;
}

function tagReserved(params: Params): RefusedParameter | null {
  const pair = pairsOf(params).find(({ Key, Value }) => /^aws:/i.test(Key) || /^aws:/i.test(Value));
  if (!pair) return null;
  const reason = { code: 'parameter.tagReserved', params: { parameter: 'Tags', key: pair.Key } } as const;
  return refused('Tags', { message: 'reservedTagKey', params: {} }, reason, 'B-071');
}

function transitiveNotPassed(params: Params): RefusedParameter | null {
  const passed = new Set(pairsOf(params).map(({ Key }) => Key.toLowerCase()));
  const key = listOf(params['TransitiveTagKeys'])
    .map(String)
    .find((each) => !passed.has(each.toLowerCase()));
  if (key === undefined) return null;
  const parameter = 'TransitiveTagKeys';
  const reason = { code: 'parameter.tagNotPassed', params: { parameter, key } } as const;
  return refused(parameter, { message: 'transitiveKeyNotPassed', params: {} }, reason, 'B-063');
}

function tagInherited(params: Params, caller: Caller): RefusedParameter | null {
  const inherited = Object.entries(inheritedTags(caller));
  for (const { Key: key } of pairsOf(params)) {
    const found = inherited.find(([name]) => name.toLowerCase() === key.toLowerCase());
    if (found) {
      const reason = {
        code: 'parameter.tagInherited',
        params: { parameter: 'Tags', key, value: found[1] },
      } as const;
      return refused('Tags', { message: 'tagKeyInherited', params: {} }, reason, 'B-065');
    }
  }
  return null;
}

const refused = (parameter: string, error: AwsError, reason: Reason, rule: RuleId): RefusedParameter => ({
  parameter,
  error,
  reason,
  rules: [rule],
});

const pairsOf = ({ Tags: given }: Params): readonly { readonly Key: string; readonly Value: string }[] =>
  listOf(given).map((pair) => {
    const { Key, Value } = (pair ?? {}) as Readonly<Record<string, unknown>>;
    return { Key: String(Key ?? ''), Value: String(Value ?? '') };
  });

const listOf = (given: unknown): readonly unknown[] => {
  if (given === undefined || given === null) return [];
  return Array.isArray(given) ? given : [given];
};
