import { listOf, structure, text } from '../shapes.ts';
import { optional, required } from '../members.ts';

/*
 * Shapes that several operations of STS share. Source: AWS STS API model 2011-06-15.
 */

/** Any character that XML 1.0 can carry, the alphabet of ARN-typed parameters (B-017). */
export const arn = text(
  20,
  2048,
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+',
);

/** Names of sessions and source identities (B-018, B-078). */
export const sessionName = text(2, 64, '[\\w+=,.@-]*');

export const accessKeyId = text(16, 128, '[\\w]*');

/** The inline session policy, whose length only AssumeRole's model leaves open (B-035, B-036). */
export const openPolicy = text(1, undefined, '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+');
export const policyText = { ...openPolicy, maximum: 2048 };

export const tagKey = text(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+');
const tagValue = text(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*');
export const tag = structure(required('Key', tagKey), required('Value', tagValue));

/** How STS takes a managed policy; the member's name is small (B-037, B-148). */
export const policyDescriptor = structure(optional('arn', arn));

const providedContext = structure(optional('ProviderArn', arn), optional('ContextAssertion', text(4, 2048)));

export const providedContexts = listOf(providedContext, { minimum: 1, maximum: 5 });
