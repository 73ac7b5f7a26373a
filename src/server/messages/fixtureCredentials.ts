import type { HttpRequest } from '../../protocol/http.ts';
import { allowing, may, worldFile, type Ask, type Row } from './fixture.ts';

const WHO: Ask = { call: 'sts:GetCallerIdentity' };
const INVALID = 'The security token included in the request is invalid.';
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const UNKNOWN_KEY =
  'InvalidClientTokenId: unknown, deleted or inactive access key id; ASIA key without its token; token not belonging to the key (STS)';
const REDIRECT = '(redirect): Action parameter missing, or POST without form content type';

const authorization =
  (change: (text: string) => string) =>
  (request: HttpRequest): HttpRequest => ({
    ...request,
    headers: { ...request.headers, authorization: change(request.headers['authorization'] ?? '') },
  });

/** Whose request it is, and what it asks for: all that comes before parameters. */
export const CREDENTIALS: readonly Row[] = [
  {
    message: 'MissingAuthenticationToken: unsigned request to an action that requires a signature',
    ask: { ...WHO, as: null },
    says: ['MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
  },
  {
    message: UNKNOWN_KEY,
    ask: { ...WHO, signed: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' } },
    says: ['InvalidClientTokenId', 403, INVALID],
  },
  {
    message: UNKNOWN_KEY,
    world: worldFile({}, {}, { accessKeys: [{ status: 'Inactive' }] }),
    ask: WHO,
    says: ['InvalidClientTokenId', 403, INVALID],
  },
  {
    message: UNKNOWN_KEY,
    before: [{ call: 'sts:GetSessionToken' }],
    ask: { ...WHO, as: 'issued', signed: { sessionToken: undefined } },
    says: ['InvalidClientTokenId', 403, INVALID],
  },
  {
    message: UNKNOWN_KEY,
    ask: { ...WHO, signed: { sessionToken: 'of another key' } },
    says: ['InvalidClientTokenId', 403, INVALID],
  },
  {
    message: 'InvalidClientTokenId: IAM action called with GetSessionToken credentials made without MFA',
    world: worldFile({}, {}, may(allowing('*'))),
    before: [{ call: 'sts:GetSessionToken' }],
    ask: { call: 'iam:ListUsers', as: 'issued' },
    says: ['InvalidClientTokenId', 403, INVALID.slice(0, -1)],
  },
  {
    message: 'SignatureDoesNotMatch: secret key wrong or canonical request differs',
    ask: { ...WHO, signed: { secretAccessKey: 'wrong' } },
    says: ['SignatureDoesNotMatch', 403, MISMATCH],
  },
  {
    message: 'SignatureDoesNotMatch: secret key wrong or canonical request differs',
    ask: {
      ...WHO,
      spoil: (request) => ({
        ...request,
        body: new TextEncoder().encode('Action=GetCallerIdentity&Version=2011-06-15&x=1'),
      }),
    },
    says: ['SignatureDoesNotMatch', 403, MISMATCH],
  },
  {
    message: 'SignatureDoesNotMatch: x-amz-date too old',
    ask: { ...WHO, signed: { at: '2026-01-15T08:40:00Z' } },
    says: [
      'SignatureDoesNotMatch',
      403,
      'Signature expired: 20260115T084000Z is now earlier than 20260115T085500Z (20260115T090000Z - 5 min.)',
    ],
  },
  {
    message: 'SignatureDoesNotMatch: x-amz-date in the future',
    ask: { ...WHO, signed: { at: '2026-01-15T09:20:00Z' } },
    says: [
      'SignatureDoesNotMatch',
      403,
      'Signature not yet current: 20260115T092000Z is still later than 20260115T090500Z (20260115T090000Z + 5 min.)',
    ],
  },
  {
    message: 'SignatureDoesNotMatch: credential scope Region differs from endpoint Region',
    ask: { ...WHO, signed: { region: 'us-west-2' } },
    says: ['SignatureDoesNotMatch', 403, "Credential should be scoped to a valid Region, not 'us-west-2'."],
  },
  {
    message: 'SignatureDoesNotMatch: credential scope service is not sts',
    ask: { ...WHO, signed: { service: 'iam' } },
    says: ['SignatureDoesNotMatch', 403, "Credential should be scoped to correct service: 'sts'."],
  },
  {
    message: 'SignatureDoesNotMatch: scope does not end in aws4_request',
    ask: { ...WHO, spoil: authorization((text) => text.replace('/aws4_request', '/aws4')) },
    says: [
      'SignatureDoesNotMatch',
      403,
      "Credential should be scoped with a valid terminator: 'aws4_request'",
    ],
  },
  {
    message: 'SignatureDoesNotMatch: scope date differs from x-amz-date',
    ask: { ...WHO, spoil: authorization((text) => text.replace('/20260115/', '/20260114/')) },
    says: [
      'SignatureDoesNotMatch',
      403,
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260114' != '20260115', from '20260115T090000Z'.",
    ],
  },
  {
    message: 'IncompleteSignature: Authorization header malformed',
    ask: { ...WHO, spoil: authorization(() => 'AWS4-HMAC-SHA256 Credential') },
    says: [
      'IncompleteSignature',
      400,
      "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential'.",
    ],
  },
  {
    message: 'ExpiredToken: signed request with an expired session token',
    before: [{ call: 'sts:GetSessionToken' }],
    ask: { ...WHO, as: 'issued', after: 'PT13H' },
    says: ['ExpiredToken', 403, 'The security token included in the request is expired'],
  },
  {
    message: 'RequestExpired: documented common error for requests more than 15 minutes old or ahead',
    before: [{ call: 'sts:GetSessionToken' }],
    ask: { call: 'ec2:DescribeInstances', as: 'issued', after: 'PT13H' },
    says: ['RequestExpired', 400, 'Request has expired.'],
  },
  {
    message: 'UnrecognizedClientException: JSON-protocol services: unknown access key id',
    ask: { call: 'organizations:ListAccounts', signed: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' } },
    says: ['UnrecognizedClientException', 403, INVALID],
  },
  {
    message: 'Throttling: request rate above 600/s per account and Region',
    world: worldFile({}, { faults: [{ kind: 'throttling', on: 'sts:GetCallerIdentity' }] }),
    ask: WHO,
    says: ['Throttling', 400, 'Rate exceeded'],
  },
  {
    message: REDIRECT,
    ask: { ...WHO, params: { Action: undefined } },
    says: ['(redirect)', 302, 'Location: https://aws.amazon.com/iam'],
  },
  {
    message: REDIRECT,
    ask: {
      ...WHO,
      as: null,
      spoil: (request) => ({ ...request, headers: { ...request.headers, 'content-type': 'text/plain' } }),
    },
    says: ['(redirect)', 302, 'Location: https://aws.amazon.com/iam'],
  },
  {
    message: 'InvalidAction: unknown action',
    ask: { call: 'sts:GetRich' },
    says: ['InvalidAction', 400, 'Could not find operation GetRich for version 2011-06-15'],
  },
  {
    message: 'InvalidAction: Version parameter missing',
    ask: { ...WHO, params: { Version: undefined } },
    says: [
      'InvalidAction',
      400,
      'Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED',
    ],
  },
];
