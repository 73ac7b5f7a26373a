import type { Operation } from '../operation.ts';

/** Any character that XML 1.0 can carry, the alphabet of ARN-typed parameters. */
const ARN_PATTERN =
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';

/** Source: AWS STS API model 2011-06-15 (rules B-016 to B-019, B-027, B-030, B-035, B-058, B-073, B-078). */
export const assumeRole: Operation = {
  service: 'sts',
  name: 'AssumeRole',
  summary: 'Returns temporary credentials of a role that the caller is trusted to assume.',
  members: [
    {
      name: 'RoleArn',
      type: 'string',
      required: true,
      minimum: 20,
      maximum: 2048,
      pattern: ARN_PATTERN,
      summary: 'The role to assume.',
    },
    {
      name: 'RoleSessionName',
      type: 'string',
      required: true,
      minimum: 2,
      maximum: 64,
      pattern: '[\\w+=,.@-]*',
      summary: 'A name for the session; part of its ARN and of every log entry it makes.',
    },
    {
      name: 'DurationSeconds',
      type: 'integer',
      required: false,
      minimum: 900,
      maximum: 43200,
      summary: 'How long the credentials last; one hour when left out.',
    },
    {
      name: 'ExternalId',
      type: 'string',
      required: false,
      minimum: 2,
      maximum: 1224,
      pattern: '[\\w+=,.@:\\/-]*',
      summary: 'A value agreed with the owner of the role, which the trust policy can demand.',
    },
    {
      name: 'Policy',
      type: 'string',
      required: false,
      minimum: 1,
      pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+',
      summary: 'A session policy that narrows what the session may do.',
    },
    { name: 'PolicyArns', type: 'list', required: false, maximum: 10, summary: 'Managed session policies.' },
    { name: 'Tags', type: 'list', required: false, maximum: 50, summary: 'Session tags.' },
    {
      name: 'TransitiveTagKeys',
      type: 'list',
      required: false,
      maximum: 50,
      summary: 'Keys of session tags that chained sessions inherit.',
    },
    {
      name: 'SerialNumber',
      type: 'string',
      required: false,
      minimum: 9,
      maximum: 256,
      pattern: '[\\w+=/:,.@-]*',
      summary: "The caller's MFA device.",
    },
    {
      name: 'TokenCode',
      type: 'string',
      required: false,
      minimum: 6,
      maximum: 6,
      pattern: '[\\d]*',
      summary: 'The six digits that the MFA device shows.',
    },
    {
      name: 'SourceIdentity',
      type: 'string',
      required: false,
      minimum: 2,
      maximum: 64,
      pattern: '[\\w+=,.@-]*',
      summary: 'Who is behind the session; stays with it through every chained role.',
    },
    {
      name: 'ProvidedContexts',
      type: 'list',
      required: false,
      maximum: 5,
      summary: 'Context assertions of a trusted provider.',
    },
    {
      name: 'MinimumSessionTokenSize',
      type: 'integer',
      required: false,
      minimum: 0,
      maximum: 4096,
      summary: 'Pads the session token to this many bytes.',
    },
  ],
};
