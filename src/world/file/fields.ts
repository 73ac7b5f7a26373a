import { z } from '../../lib/zod.ts';
import { readTime } from '../clock.ts';

/*
 * The kinds of values that a world file has. The message of each is what the reader of an error sees after
 * "expected"; a strict object's message for an unknown field is the list of the fields it has.
 */

/** Part of every list of fields; `shape.ts` takes them apart again. */
export const FIELD_SEPARATOR = ', ';

export const object = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(FIELD_SEPARATOR) : what),
  });

export const listOf = <Item extends z.ZodType>(what: string, item: Item) =>
  z.array(item, { error: `a list of ${what}` });

export const mapOf = <Value extends z.ZodType>(what: string, key: z.ZodType<string, string>, value: Value) =>
  z.record(key, value, { error: ({ code }) => (code === 'invalid_key' ? undefined : `an object: ${what}`) });

export const text = (expected: string, pattern: RegExp) =>
  z.string({ error: expected }).regex(pattern, { error: expected });

export const anyText = (expected = 'a text') => z.string({ error: expected });

export const bool = () => z.boolean({ error: 'true or false' });

export const wholeNumber = (from: number, to: number, expected = `a number from ${from} to ${to}`) =>
  z.int({ error: expected }).min(from, { error: expected }).max(to, { error: expected });

/** Rule I-009. */
export const name = (longest: number) =>
  text(`a name of 1 to ${longest} letters, digits and +=,.@_-`, new RegExp(`^[\\w+=,.@-]{1,${longest}}$`));

export const accountId = () => text('an account id: 12 digits in quotes', /^\d{12}$/);

export const path = () =>
  text(
    'a path that starts and ends with a slash, of at most 512 characters',
    /^(?=.{1,512}$)\/(?:[\x21-\x7e]+\/)?$/,
  )
    .default('/')
    .describe('Path in front of the name in the ARN; it starts and ends with a slash.');

export const uniqueId = (what: string) =>
  text('a unique id of 16 to 128 letters and digits', /^\w{16,128}$/)
    .optional()
    .describe(`Unique id of the ${what}; made from the seed when left out.`);

export const arn = () => text('an ARN', /^(?=.{1,2048}$)arn:[\w-]+:[\w.-]+:[\w-]*:[\w-]*:.+$/);

export const policyArn = () =>
  text('the ARN of a managed policy', /^(?=.{1,2048}$)arn:[\w-]+:iam::(?:\d{12}|aws):policy\/[\x21-\x7e]+$/);

export const region = () => text('a Region such as eu-west-1', /^[a-z]{2,4}(?:-[a-z]+)+-\d$/);

export const time = () => {
  const expected = 'a time in UTC such as 2026-01-15T09:00:00Z';
  return z.string({ error: expected }).refine((value) => readTime(value) !== null, { error: expected });
};

/** When something was made or changed; in whole seconds, so that it is kept as it stands. */
export const wholeTime = () => {
  const expected = 'a time in UTC and whole seconds such as 2026-01-15T09:00:00Z';
  return z.string({ error: expected }).refine((value) => readTime(value) === value, { error: expected });
};

export const createdAt = () =>
  wholeTime().exactOptional().describe('When it was made; left out: when the clock of a new world starts.');

/** A policy document: an object, or a text that holds its JSON and is kept as it is. */
export const policy = () =>
  z.union([z.record(z.string(), z.unknown()), z.string()], {
    error: 'a policy: an object, or a text with its JSON',
  });

export const inlinePolicies = () =>
  mapOf('policies by their names', name(128), policy().describe('The inline policy of that name.'))
    .default({})
    .describe('Inline policies by name.');

export const attachedPolicies = () =>
  listOf('ARNs of managed policies', policyArn().describe('ARN of an attached policy.'))
    .default([])
    .describe('ARNs of the managed policies attached, customer managed or AWS managed.');

export const permissionsBoundary = () =>
  policyArn().optional().describe('ARN of the managed policy that is the permissions boundary.');

const TAG_KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const MOST_TAGS = 50;

/** Rule I-012, and the alphabet of B-058. */
export const tags = () => tagsByKey().default({}).describe('Tags: values by key.');

/** Tags of what seldom has any. */
export const optionalTags = () => tagsByKey().exactOptional().describe('Tags: values by key.');

const tagsByKey = () =>
  mapOf(
    'tag values by key',
    text('a tag key of 1 to 128 letters, digits, spaces and _.:/=+-@', TAG_KEY),
    text('a text of at most 256 letters, digits, spaces and _.:/=+-@', TAG_VALUE).describe(
      'Value of that tag.',
    ),
  ).refine((values) => Object.keys(values).length <= MOST_TAGS, { error: `at most ${MOST_TAGS} tags` });
