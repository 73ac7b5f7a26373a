import { expect, test } from 'vitest';
import { findOperation, operationsOf } from '../operations.ts';

const NAME = '[\\w+=,.@-]*';

test.each([
  ['B-016', 'AssumeRole', ['RoleArn', 'RoleSessionName']],
  ['B-081', 'AssumeRoleWithSAML', ['RoleArn', 'PrincipalArn', 'SAMLAssertion']],
  ['B-100', 'AssumeRoleWithWebIdentity', ['RoleArn', 'RoleSessionName', 'WebIdentityToken']],
  ['B-121', 'GetSessionToken', []],
  ['B-127', 'GetFederationToken', ['Name']],
  ['B-137', 'GetCallerIdentity', []],
  ['B-142', 'GetAccessKeyInfo', ['AccessKeyId']],
  ['B-144', 'DecodeAuthorizationMessage', ['EncodedMessage']],
  ['B-148', 'AssumeRoot', ['TargetPrincipal', 'TaskPolicyArn']],
  ['B-154', 'GetWebIdentityToken', ['Audience', 'SigningAlgorithm']],
  ['B-159', 'GetDelegatedAccessToken', ['TradeInToken']],
])('%s %s demands %j', (_, operation, names) => {
  const input = findOperation('sts', operation)?.input ?? [];
  expect(input.filter(({ required }) => required).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['B-018', 'AssumeRole', 'RoleSessionName', text(2, 64, NAME)],
  ['B-019', 'AssumeRole', 'DurationSeconds', integer(900, 43200)],
  ['B-027', 'AssumeRole', 'ExternalId', text(2, 1224, '[\\w+=,.@:\\/-]*')],
  ['B-030', 'AssumeRole', 'SerialNumber', text(9, 256, '[\\w+=/:,.@-]*')],
  ['B-030', 'AssumeRole', 'TokenCode', text(6, 6, '[\\d]*')],
  ['B-036', 'AssumeRole', 'Policy', text(1, undefined, '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+')],
  ['B-073', 'AssumeRole', 'SourceIdentity', text(2, 64, NAME)],
  ['A-019', 'AssumeRole', 'MinimumSessionTokenSize', integer(0, 4096)],
  ['B-081', 'AssumeRoleWithSAML', 'SAMLAssertion', text(4, 100000)],
  ['B-035', 'AssumeRoleWithSAML', 'Policy', text(1, 2048, '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+')],
  ['B-100', 'AssumeRoleWithWebIdentity', 'WebIdentityToken', text(4, 20000)],
  ['B-121', 'GetSessionToken', 'DurationSeconds', integer(900, 129600)],
  ['B-127', 'GetFederationToken', 'Name', text(2, 32, NAME)],
  ['B-142', 'GetAccessKeyInfo', 'AccessKeyId', text(16, 128, '[\\w]*')],
  ['B-144', 'DecodeAuthorizationMessage', 'EncodedMessage', text(1, 10240)],
  ['B-148', 'AssumeRoot', 'TargetPrincipal', text(12, 2048)],
  ['B-148', 'AssumeRoot', 'DurationSeconds', integer(0, 900)],
  ['B-154', 'GetWebIdentityToken', 'DurationSeconds', integer(60, 3600)],
])('%s %s holds %s to its limits', (_, operation, parameter, limits) => {
  expect(limitsOf(operation, parameter)).toEqual(limits);
});

test('B-017 ARNs have 20 to 2048 of the characters that XML can carry', () => {
  const pattern =
    '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+';
  expect(limitsOf('AssumeRole', 'RoleArn')).toEqual(text(20, 2048, pattern));
});

test('B-078 up to five provided contexts, each of a provider and an assertion', () => {
  expect(
    findOperation('sts', 'AssumeRole')?.input.find(({ name }) => name === 'ProvidedContexts'),
  ).toMatchObject({
    type: 'list',
    minimum: 1,
    maximum: 5,
    item: {
      type: 'structure',
      members: [{ name: 'ProviderArn' }, { name: 'ContextAssertion', minimum: 4, maximum: 2048 }],
    },
  });
});

test('B-154 one to ten audiences of up to 1000 characters, and up to 50 tags', () => {
  const input = findOperation('sts', 'GetWebIdentityToken')?.input ?? [];
  expect(input.filter(({ type }) => type === 'list')).toMatchObject([
    { name: 'Audience', minimum: 1, maximum: 10, item: { type: 'string', minimum: 1, maximum: 1000 } },
    { name: 'Tags', maximum: 50, item: { members: [{ name: 'Key' }, { name: 'Value' }] } },
  ]);
});

test('A-042 two actions of STS take no signature', () => {
  const unsigned = operationsOf('sts').filter((operation) => operation.unsigned);
  expect(unsigned.map(({ name }) => name)).toEqual(['AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity']);
});

test('A-051 two actions of STS are refused on the global endpoint', () => {
  const regional = operationsOf('sts').filter((operation) => operation.regionalOnly);
  expect(regional.map(({ name }) => name)).toEqual(['AssumeRoot', 'GetWebIdentityToken']);
});

interface Limits {
  readonly type: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly pattern: string | undefined;
}

function text(minimum: number, maximum: number | undefined, pattern?: string): Limits {
  return { type: 'string', minimum, maximum, pattern };
}

function integer(minimum: number, maximum: number): Limits {
  return { type: 'integer', minimum, maximum, pattern: undefined };
}

function limitsOf(operation: string, parameter: string): Limits | null {
  const found = findOperation('sts', operation)?.input.find(({ name }) => name === parameter);
  if (found?.type !== 'string' && found?.type !== 'integer') return null;
  const { type, minimum, maximum } = found;
  return { type, minimum, maximum, pattern: found.type === 'string' ? found.pattern : undefined };
}
