import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case } from './case.ts';
import { caseFileErrorText, readCase, type NamedText } from './read.ts';
import { runCase } from './run.ts';

const FOLDER = 'lessons/cases';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const worldBeside = (path: string): NamedText => ({ name: path, text: textOf(path) });

function caseOf(name: string): Case {
  const read = readCase({ name, text: textOf(name) }, worldBeside);
  if (!read.ok) throw new Error(read.error.map(caseFileErrorText).join('\n'));
  return read.value;
}

/** `b-044-trust-names-the-user.yaml` is B-044 trust names the user. */
function titleOf(name: string): string {
  const [, rule = '', title = ''] = /^([a-i]-\d{3})-([a-z0-9-]+)\.yaml$/.exec(name) ?? [];
  return `${rule.toUpperCase()} ${title.replaceAll('-', ' ')}`;
}

describe('every case holds', () => {
  test.each(files.map((name) => [titleOf(name), name]))('%s', (_, name) => {
    const failing = runCase(caseOf(name)).flatMap(({ index, holds, differences }) =>
      holds === false
        ? [
            `step ${index}: ${differences.map(({ field, expected, found }) => `${field} is ${found}, not ${expected}`).join('; ')}`,
          ]
        : [],
    );
    expect(failing).toEqual([]);
  });
});

describe('every case file', () => {
  test.each(files)('%s is named by its rule and starts by saying it', (name) => {
    expect(titleOf(name)).toMatch(/^[A-I]-\d{3} ./);
    expect(textOf(name)).toMatch(/^# \S/);
  });

  test.each(files)('%s expects something of every call, and shows both sides', (name) => {
    const expected = caseOf(name).steps.flatMap((step) => ('call' in step ? [step.expect?.outcome] : []));
    expect(expected).not.toContain(undefined);
    expect(expected).toContain('allow');
    expect(expected.some((outcome) => outcome !== 'allow')).toBe(true);
  });
});

describe('AWS says it in these words', () => {
  const ana = 'arn:aws:iam::111122223333:user/Ana';
  const denied = (action: string, resource: string) =>
    `User: ${ana} is not authorized to perform: ${action} on resource: ${resource}`;
  const mayNotAssume = (role: string) => denied('sts:AssumeRole', role);
  const away = 'arn:aws:iam::444455556666:role';
  const home = 'arn:aws:iam::111122223333:role';
  const invalid = (value: string, member: string, constraint: string) =>
    `Value ${value} at '${member}' failed to satisfy constraint: ${constraint}`;
  const notNull = (member: string) => invalid('null', member, 'Member must not be null');

  /** By case file: the messages of its refusals, in order. */
  const messages: Readonly<Record<string, readonly string[]>> = {
    'a-022-temporary-credentials-are-a-triple': ['The security token included in the request is invalid.'],
    'a-029-an-unsigned-call-is-refused-first': [
      'Request is missing Authentication Token',
      'Request is missing Authentication Token',
    ],
    'a-030-unknown-deleted-and-inactive-keys': [
      'The security token included in the request is invalid.',
      'The security token included in the request is invalid.',
    ],
    'a-032-an-expired-session': [
      'The security token included in the request is expired',
      'The security token included in the request is expired',
    ],
    'b-001-who-may-call-assume-role': [
      `User: arn:aws:sts::111122223333:federated-user/Cleo is not authorized to perform: sts:AssumeRole on resource: ${home}/Next`,
      'Roles may not be assumed by root accounts.',
      'Request is missing Authentication Token',
    ],
    'b-003-who-may-call-get-session-token': Array.from(
      { length: 3 },
      () => 'Cannot call GetSessionToken with session credentials',
    ),
    'b-004-who-may-call-get-federation-token': Array.from(
      { length: 3 },
      () => 'Cannot call GetFederationToken with session credentials',
    ),
    'b-009-iam-wants-mfa-from-session-tokens': ['The security token included in the request is invalid.'],
    'b-016-role-arn-and-session-name-are-required': [
      `1 validation error detected: ${notNull('roleArn')}`,
      `1 validation error detected: ${notNull('roleSessionName')}`,
      `2 validation errors detected: ${notNull('roleArn')}; ${notNull('roleSessionName')}`,
    ],
    'b-021-the-range-comes-before-the-roles-maximum': [
      `1 validation error detected: ${invalid("'43201'", 'durationSeconds', 'Member must have value less than or equal to 43200')}`,
      `1 validation error detected: ${invalid("'43201'", 'durationSeconds', 'Member must have value less than or equal to 43200')}`,
      mayNotAssume(`${home}/Missing`),
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    'b-023-a-chained-session-lasts-one-hour-at-most': [
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    ],
    'b-024-chained-and-over-the-roles-maximum': [
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    'b-051-denials-that-look-the-same': [
      mayNotAssume(`${away}/Missing`),
      mayNotAssume(`${away}/Closed`),
      mayNotAssume(`${away}/Open`),
    ],
    'b-037-managed-session-policies': [
      'arn:aws:iam::444455556666:policy/Reading is invalid',
      'arn:aws:iam::111122223333:policy/Missing is invalid',
      `1 validation error detected: ${invalid(`'[${Array.from({ length: 11 }, () => 'arn:aws:iam::111122223333:policy/Reading').join(', ')}]'`, 'policyArns', 'Member must have length less than or equal to 10')}`,
    ],
    'b-136-the-resource-is-the-federated-user': [
      `${denied('sts:GetFederationToken', 'arn:aws:sts::111122223333:federated-user/Cleo')} because no identity-based policy allows the sts:GetFederationToken action`,
    ],
    'f-003-how-a-denial-is-worded': [
      `${denied('s3:PutObject', '"arn:aws:s3:::reports/a.csv"')} because no identity-based policy allows the s3:PutObject action`,
      `${denied('s3:DeleteObject', '"arn:aws:s3:::reports/a.csv"')} with an explicit deny in an identity-based policy`,
      `${denied('s3:GetObject', '"arn:aws:s3:::reports/a.csv"').replace('Ana', 'Ben')} with an explicit deny in a resource-based policy`,
      `User: ${ana} is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`,
    ],
    'f-014-denials-across-accounts-give-no-reason': [
      mayNotAssume(`${away}/Audit`),
      mayNotAssume(`${away}/Open`),
      mayNotAssume(`${home}/Missing`),
      mayNotAssume('arn:aws:iam::999900001111:role/Missing'),
      `User: ${ana} is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action`,
      `${mayNotAssume(`${home}/Delegated`)} because no identity-based policy allows the sts:AssumeRole action`,
      `User: ${ana} is not authorized to perform: sts:AssumeRole with an explicit deny in the role trust policy`,
    ],
    'f-021-several-parameters-wrong-at-once': [
      `1 validation error detected: ${invalid("'x'", 'roleSessionName', 'Member must have length greater than or equal to 2')}`,
      `2 validation errors detected: ${invalid("'a b'", 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*')}; ${invalid("'60'", 'durationSeconds', 'Member must have value greater than or equal to 900')}`,
      `2 validation errors detected: ${notNull('roleArn')}; ${notNull('roleSessionName')}`,
    ],
  };

  test.each(Object.entries(messages))('%s', (name, expected) => {
    const found = runCase(caseOf(`${name}.yaml`)).flatMap(({ error }) => (error ? [error.message] : []));
    expect(found).toEqual(expected);
  });
});
