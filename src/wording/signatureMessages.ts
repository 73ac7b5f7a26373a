import type { Message } from './message.ts';

const doesNotMatch = (text: Message['text']): Message => ({
  code: 'SignatureDoesNotMatch',
  httpStatus: 403,
  text,
});

const incomplete = (text: Message['text']): Message => ({
  code: 'IncompleteSignature',
  httpStatus: 400,
  text,
});

/** AWS's texts for a signature that does not hold (A-031, A-034 to A-036). */
export const SIGNATURE_MESSAGES = {
  // A-034
  notKeyValue: incomplete(
    ({ part, header }) =>
      `'${part}' not a valid key=value pair (missing equal-sign) in Authorization header: '${header}'.`,
  ),
  missingParts: incomplete(
    ({ parts, algorithm }) => `${namesIn(parts).map(missingPart).join(' ')} Authorization=${algorithm}`,
  ),
  missingQueryParts: incomplete(
    ({ parts }) =>
      `${namesIn(parts)
        .map((name) => `AWS query-string parameters must include 'X-Amz-${name}'.`)
        .join(' ')} Re-examine the query-string parameters.`,
  ),
  algorithm: incomplete(({ algorithm }) => `Unsupported AWS 'algorithm': '${algorithm}'.`),
  credentialForm: incomplete(
    ({ credential }) =>
      `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${credential}'`,
  ),
  dateForm: incomplete(
    ({ date }) =>
      `Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  ),
  expiresForm: incomplete(() => 'X-Amz-Expires should be a number'),
  expiresTooLong: incomplete(
    () =>
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
  ),
  // A-036
  scopeTerminator: doesNotMatch(() => "Credential should be scoped with a valid terminator: 'aws4_request'"),
  scopeRegion: doesNotMatch(
    ({ region }) => `Credential should be scoped to a valid Region, not '${region}'.`,
  ),
  scopeService: doesNotMatch(
    ({ expected }) => `Credential should be scoped to correct service: '${expected}'.`,
  ),
  scopeDate: doesNotMatch(
    ({ scopeDate, day, date }) =>
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${scopeDate}' != '${day}', from '${date}'.`,
  ),
  // A-035
  expired: doesNotMatch(
    ({ date, limit, now, minutes }) =>
      `Signature expired: ${date} is now earlier than ${limit} (${now} - ${minutes} min.)`,
  ),
  notYetCurrent: doesNotMatch(
    ({ date, limit, now, minutes }) =>
      `Signature not yet current: ${date} is still later than ${limit} (${now} + ${minutes} min.)`,
  ),
  presignedExpired: { code: 'RequestExpired', httpStatus: 400, text: () => 'Request has expired.' },
  hostUnsigned: doesNotMatch(
    () => "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
  ),
  headersUnsigned: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: ({ headers }) => `There were headers present in the request which were not signed: ${headers}`,
  },
  // A-031
  wrongSignature: doesNotMatch(
    () =>
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  ),
  payloadHashMissing: {
    code: 'InvalidRequest',
    httpStatus: 400,
    text: () => 'Missing required header for this request: x-amz-content-sha256',
  },
  payloadHashForm: {
    code: 'InvalidArgument',
    httpStatus: 400,
    text: () =>
      'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
  },
  payloadHash: {
    code: 'XAmzContentSHA256Mismatch',
    httpStatus: 400,
    text: () => "The provided 'x-amz-content-sha256' header does not match what was computed.",
  },
  bodyIncomplete: {
    code: 'IncompleteBody',
    httpStatus: 400,
    text: () => 'The request body terminated unexpectedly',
  },
  signature2: incomplete(() => "Unsupported AWS 'algorithm': 'AWS'."),
  // The lab's own: AWS takes these.
  signature4a: {
    code: 'NotModelledByLab',
    httpStatus: 501,
    text: () => 'AWS takes signatures of version 4A; the lab checks version 4 (AWS4-HMAC-SHA256) only.',
  },
} satisfies Readonly<Record<string, Message>>;

export type SignatureMessageId = keyof typeof SIGNATURE_MESSAGES;

const ofQuery = (text: Message['text']): Message => ({
  code: 'AuthorizationQueryParametersError',
  httpStatus: 400,
  text,
});

/** About a credential, in the header or in a presigned URL, as `form` says. */
const malformed = (text: Message['text']): Message => ({
  code: ({ form }) =>
    form === 'query' ? 'AuthorizationQueryParametersError' : 'AuthorizationHeaderMalformed',
  httpStatus: 400,
  text: (params) =>
    `${params['form'] === 'query' ? 'Error parsing the X-Amz-Credential parameter' : 'The authorization header is malformed'}; ${text(params)}`,
});

const tooSkewed: Message = {
  code: 'RequestTimeTooSkewed',
  httpStatus: 403,
  text: () => 'The difference between the request time and the current time is too large.',
};

/** Where S3 has words of its own. */
export const SIGNATURE_MESSAGES_OF_S3: Readonly<Partial<Record<SignatureMessageId, Message>>> = {
  notKeyValue: { code: 'InvalidArgument', httpStatus: 400, text: () => 'Unsupported Authorization Type' },
  algorithm: { code: 'InvalidArgument', httpStatus: 400, text: () => 'Unsupported Authorization Type' },
  missingParts: malformed(
    () => 'the authorization header requires three components: Credential, SignedHeaders, and Signature.',
  ),
  missingQueryParts: ofQuery(
    () =>
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
  ),
  credentialForm: malformed(
    () => 'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
  ),
  dateForm: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: () => 'AWS authentication requires a valid Date or x-amz-date header',
  },
  expiresForm: ofQuery(() => 'X-Amz-Expires should be a number'),
  expiresTooLong: ofQuery(
    () =>
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
  ),
  scopeTerminator: malformed(
    ({ terminator }) => `incorrect terminal "${terminator}". This endpoint uses "aws4_request".`,
  ),
  scopeRegion: malformed(
    ({ region, expected }) => `the region '${region}' is wrong; expecting '${expected}'`,
  ),
  scopeService: malformed(({ service }) => `incorrect service "${service}". This endpoint belongs to "s3".`),
  scopeDate: malformed(
    ({ scopeDate, day }) =>
      `Invalid credential date "${scopeDate}". This date is not the same as X-Amz-Date: "${day}".`,
  ),
  expired: tooSkewed,
  notYetCurrent: tooSkewed,
  presignedExpired: { code: 'AccessDenied', httpStatus: 403, text: () => 'Request has expired' },
  hostUnsigned: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: () => 'There were headers present in the request which were not signed',
  },
  headersUnsigned: {
    code: 'AccessDenied',
    httpStatus: 403,
    text: () => 'There were headers present in the request which were not signed',
  },
  wrongSignature: {
    code: 'SignatureDoesNotMatch',
    httpStatus: 403,
    text: () =>
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  },
  signature2: {
    code: 'InvalidRequest',
    httpStatus: 400,
    text: () =>
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
  },
};

const namesIn = (names: string | number | undefined): readonly string[] => String(names).split(',');

const missingPart = (name: string): string =>
  name === 'Date'
    ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
    : `Authorization header requires '${name}' parameter.`;
