import { describe, expect, it } from 'vitest';
import { err } from '../../lib/result.ts';
import { worldFileErrorText } from './fileError.ts';
import { readWorld } from './read.ts';
import { readWorldValue } from './readValue.ts';

/** The errors of a text, each as one line: place, path, code and sentence. */
function errorsOf(text: string): string[] {
  const read = readWorld(text);
  return read.ok
    ? ['none']
    : read.error.map((each) => `${each.line}:${each.column} ${each.code} ${worldFileErrorText(each)}`);
}

const account = (fields: string): string => `accounts:\n- id: "111122223333"\n  ${fields}\n`;
const role = (fields: string): string => account(`roles: [{ name: R, trustPolicy: {}, ${fields} }]`);
const user = (fields: string): string => account(`users: [{ name: U, ${fields} }]`);

describe('one error, with its place and what was expected', () => {
  it.each([
    // text
    ['{"accounts": [}', '1:15 json.syntax line 1: expected a value, found "}"'],
    ['{"accounts": []', '1:16 json.syntax line 1: expected a closing brace, found the end of the file'],
    ['{"accounts": [],}', '1:17 json.syntax line 1: expected a key in double quotes, found "}"'],
    ['{\n// no\n}', '2:1 json.syntax line 2: expected JSON without comments, found "// no"'],
    ['{"a" 1}', '1:6 json.syntax line 1: expected a colon, found "1}"'],
    ['[1 2]', '1:4 json.syntax line 1: expected a comma, found "2]"'],
    ['{} {}', '1:4 json.syntax line 1: expected the end of the file, found "{}"'],
    ['{"clock": "', '1:11 json.syntax line 1: expected a closing quote, found "\\""'],
    [
      '{"seed": 1e999}',
      '1:10 value.unsupported line 1, /seed: expected a number that can be counted with, found a larger one',
    ],
    [
      'accounts:\n  - id: "1\n',
      '3:1 yaml.syntax line 3: expected YAML that can be read (Missing closing "quote), found the end of the file',
    ],
    [
      'accounts:\n- id: a: b',
      '2:7 yaml.syntax line 2: expected YAML that can be read (Nested mappings are not allowed in compact mappings), found "a: b"',
    ],
    ['a: 1\n---\nb: 1', '2:1 yaml.syntax line 2: expected one YAML document, found a second one'],
    [
      'seed: !!binary aGk=',
      '1:7 yaml.syntax line 1: expected YAML that can be read (Unresolved tag: tag:yaml.org,2002:binary), found "!!binary aGk="',
    ],
    [
      'seed: .inf',
      '1:7 value.unsupported line 1, /seed: expected a text, a number, true, false or null, found Infinity',
    ],
    [
      'accounts: &a []\nsessions: *a',
      '2:11 yaml.alias line 2, /sessions: expected the value written out, found the alias *a',
    ],
    ['seed: 1\nseed: 2', '2:1 key.duplicate line 2, /seed: expected each key once, found "seed" again'],
    [
      '{"seed": 1,\n "seed": 2}',
      '2:2 key.duplicate line 2, /seed: expected each key once, found "seed" again',
    ],
    ['? [a]\n: 1', '1:3 key.form line 1, /?: expected a text as key, found none'],
    // shape
    ['', '1:1 value.type line 1: expected a world: an object with accounts, found null'],
    ['[]', '1:1 value.type line 1: expected a world: an object with accounts, found a list of 0'],
    ['version: 2', '1:10 value.form line 1, /version: expected version 1, found 2'],
    [
      'clock: tomorrow',
      '1:8 value.form line 1, /clock: expected a time in UTC such as 2026-01-15T09:00:00Z, found "tomorrow"',
    ],
    [
      'clock: 2026-02-30T09:00:00Z',
      '1:8 value.form line 1, /clock: expected a time in UTC such as 2026-01-15T09:00:00Z, found "2026-02-30T09:00:00Z"',
    ],
    [
      'clock: 5',
      '1:8 value.type line 1, /clock: expected a time in UTC such as 2026-01-15T09:00:00Z, found 5',
    ],
    ['seed: -1', '1:7 value.form line 1, /seed: expected a whole number from 0, found -1'],
    ['seed: 1.5', '1:7 value.type line 1, /seed: expected a whole number from 0, found 1.5'],
    [
      'acounts: []',
      '1:1 field.unknown line 1, /acounts: expected a known field such as "accounts", found "acounts"',
    ],
    [
      'people: []',
      '1:1 field.unknown line 1, /people: expected one of the fields version, clock, seed, drawn, organization, accounts, sessions, trail, faults, found "people"',
    ],
    ['accounts: {}', '1:11 value.type line 1, /accounts: expected a list of accounts, found an object'],
    [
      'accounts: [{}]',
      '1:12 field.missing line 1, /accounts/0/id: expected an account id: 12 digits in quotes, found nothing',
    ],
    [
      'accounts: [{id: 111122223333}]',
      '1:17 value.type line 1, /accounts/0/id: expected an account id: 12 digits in quotes, found 111122223333',
    ],
    [
      'accounts: [{id: "123"}]',
      '1:17 value.form line 1, /accounts/0/id: expected an account id: 12 digits in quotes, found "123"',
    ],
    [
      account('alias: a--b'),
      '3:10 value.form line 3, /accounts/0/alias: expected an alias of 3 to 63 small letters, digits and single hyphens, found "a--b"',
    ],
    [
      role('maxSessionDuration: abc'),
      '3:59 value.type line 3, /accounts/0/roles/0/maxSessionDuration: expected a number from 3600 to 43200, found "abc"',
    ],
    [
      role('maxSessionDuration: 3599'),
      '3:59 value.form line 3, /accounts/0/roles/0/maxSessionDuration: expected a number from 3600 to 43200, found 3599',
    ],
    [
      role('maxSessionDuration: 43201'),
      '3:59 value.form line 3, /accounts/0/roles/0/maxSessionDuration: expected a number from 3600 to 43200, found 43201',
    ],
    [
      role('path: team/'),
      '3:45 value.form line 3, /accounts/0/roles/0/path: expected a path that starts and ends with a slash, of at most 512 characters, found "team/"',
    ],
    [
      role('permissionsBoundary: Scoped'),
      '3:60 value.form line 3, /accounts/0/roles/0/permissionsBoundary: expected the ARN of a managed policy, found "Scoped"',
    ],
    [
      role('attachedPolicies: ["arn:aws:iam::111122223333:role/x"]'),
      '3:58 value.form line 3, /accounts/0/roles/0/attachedPolicies/0: expected the ARN of a managed policy, found "arn:aws:iam::111122223333:role/x"',
    ],
    [
      role('tags: { team: 1 }'),
      '3:53 value.type line 3, /accounts/0/roles/0/tags/team: expected a text of at most 256 letters, digits, spaces and _.:/=+-@, found 1',
    ],
    [
      role('tags: { "*": x }'),
      '3:47 key.form line 3, /accounts/0/roles/0/tags/*: expected a tag key of 1 to 128 letters, digits, spaces and _.:/=+-@, found "*"',
    ],
    [
      role(`tags: {${Array.from({ length: 51 }, (_, index) => `t${index}: x`).join(',')}}`),
      '3:45 value.form line 3, /accounts/0/roles/0/tags: expected at most 50 tags, found an object',
    ],
    [
      role('inlinePolicies: { "a b": {} }'),
      '3:57 key.form line 3, /accounts/0/roles/0/inlinePolicies/a b: expected a name of 1 to 128 letters, digits and +=,.@_-, found "a b"',
    ],
    [
      role('inlinePolicies: { a: [] }'),
      '3:60 value.type line 3, /accounts/0/roles/0/inlinePolicies/a: expected a policy: an object, or a text with its JSON, found a list of 0',
    ],
    [
      account('roles: [{ name: R }]'),
      '3:11 field.missing line 3, /accounts/0/roles/0/trustPolicy: expected a policy: an object, or a text with its JSON, found nothing',
    ],
    [
      account(`users: [{ name: ${'u'.repeat(65)} }]`),
      `3:19 value.form line 3, /accounts/0/users/0/name: expected a name of 1 to 64 letters, digits and +=,.@_-, found "${'u'.repeat(60)}"…`,
    ],
    [
      account('groups: [{ name: a/b }]'),
      '3:20 value.form line 3, /accounts/0/groups/0/name: expected a name of 1 to 128 letters, digits and +=,.@_-, found "a/b"',
    ],
    [
      user('mfa: later'),
      '3:27 value.type line 3, /accounts/0/users/0/mfa: expected true, false, or an object with the serial and seed of a device, found "later"',
    ],
    [
      user('mfa: { serial: short }'),
      '3:37 value.form line 3, /accounts/0/users/0/mfa/serial: expected a serial of 9 to 256 letters, digits and =/:,.@+_-, found "short"',
    ],
    [
      user('mfa: { serial: GAHT12345678, sed: x }'),
      '3:51 field.unknown line 3, /accounts/0/users/0/mfa/sed: expected a known field such as "seed", found "sed"',
    ],
    [
      user('accessKeys: [{}, {}, {}]'),
      '3:34 value.form line 3, /accounts/0/users/0/accessKeys: expected at most two access keys, found a list of 3',
    ],
    [
      user('accessKeys: [{ status: Off }]'),
      '3:45 value.form line 3, /accounts/0/users/0/accessKeys/0/status: expected Active or Inactive, found "Off"',
    ],
    [
      account('resources: [{ arn: reports }]'),
      '3:22 value.form line 3, /accounts/0/resources/0/arn: expected an ARN, found "reports"',
    ],
    [
      account('oidcProviders: [{ url: "http://x" }]'),
      '3:26 value.form line 3, /accounts/0/oidcProviders/0/url: expected an address that starts with https://, found "http://x"',
    ],
    [
      account('sts: { globalTokenVersion: 3 }'),
      '3:30 value.form line 3, /accounts/0/sts/globalTokenVersion: expected 1 or 2, found 3',
    ],
    [
      account('outboundFederation: on'),
      '3:23 value.type line 3, /accounts/0/outboundFederation: expected true or false, found "on"',
    ],
    [
      'organization: { id: o-1, managementAccount: "999900001111" }',
      '1:21 value.form line 1, /organization/id: expected an organization id: o- and 10 to 32 small letters and digits, found "o-1"',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "999900001111", units: [{path: Prod}] }',
      '1:87 value.form line 1, /organization/units/0/path: expected Root, or Root/… with at most five levels of names, found "Prod"',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "999900001111", policies: [{ type: scp, id: p-abcd1234, name: A, document: {}, targets: [Root/Prod] }] }',
      '1:145 name.unknown line 1, /organization/policies/0/targets/0: expected the path of a unit or the id of an account of the organization, found "Root/Prod"',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "999900001111", policies: [{ type: scp, id: p-abcd1234, name: A, document: {} }, { type: scp, id: p-abcd1235, name: A, document: {} }] }',
      '1:172 name.duplicate line 1, /organization/policies/1/name: expected each name of a policy once for its type, found "A" again',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "999900001111", policies: [{ type: scp, id: p-abcd1234, name: A, document: {} }, { type: rcp, id: p-abcd1234, name: A, document: {} }] }',
      '1:154 name.duplicate line 1, /organization/policies/1/id: expected each policy id once, found "p-abcd1234" again',
    ],
    [
      'organization: { id: o-exampleorgid, managementAccount: "999900001111", accountScps: { dev: [] } }',
      '1:87 key.form line 1, /organization/accountScps/dev: expected an account id: 12 digits in quotes, found "dev"',
    ],
    // meaning
    [
      'accounts: [{id: "111122223333"}, {id: "111122223333"}]',
      '1:39 name.duplicate line 1, /accounts/1/id: expected each account id once, found "111122223333" again',
    ],
    [
      account('users: [{ name: Test }, { name: TEST }]'),
      '3:35 name.duplicate line 3, /accounts/0/users/1/name: expected each user name once, ignoring case, found "TEST" again',
    ],
    [
      account('groups: [{ name: a }, { name: A, path: /x/ }]'),
      '3:33 name.duplicate line 3, /accounts/0/groups/1/name: expected each group name once, ignoring case, found "A" again',
    ],
    [
      account('roles: [{ name: a, trustPolicy: {} }, { name: A, trustPolicy: {} }]'),
      '3:49 name.duplicate line 3, /accounts/0/roles/1/name: expected each role name once, ignoring case, found "A" again',
    ],
    [
      account('policies: [{ name: a, document: {} }, { name: A, document: {} }]'),
      '3:49 name.duplicate line 3, /accounts/0/policies/1/name: expected each policy name once, ignoring case, found "A" again',
    ],
    [
      account(
        'users: [{ name: a, id: AIDAEXAMPLEEXAMPLE12, accessKeys: [{id: AKIAEXAMPLEEXAMPLE12}, {id: AKIAEXAMPLEEXAMPLE12}] }]',
      ),
      '3:94 name.duplicate line 3, /accounts/0/users/0/accessKeys/1/id: expected each access key id once, found "AKIAEXAMPLEEXAMPLE12" again',
    ],
    [
      account('resources: [{ arn: "arn:aws:s3:::a" }, { arn: "arn:aws:s3:::a" }]'),
      '3:49 name.duplicate line 3, /accounts/0/resources/1/arn: expected each resource ARN once, found "arn:aws:s3:::a" again',
    ],
    [
      user('groups: [devs]'),
      '3:31 name.unknown line 3, /accounts/0/users/0/groups/0: expected the name of a group of the account, with its case, found "devs"',
    ],
    [
      account('instanceProfiles: [{ name: web, role: web }]'),
      '3:41 name.unknown line 3, /accounts/0/instanceProfiles/0/role: expected the name of a role of the account, with its case, found "web"',
    ],
  ])('%s', (text, expected) => {
    expect(errorsOf(text)).toEqual([expected]);
  });
});

describe('many errors', () => {
  it('are told all at once, in the order of the file, whatever their kind', () => {
    const text = `sed: 1
accounts:
  - id: "111122223333"
    roles:
      - name: R
        maxSessionDuration: 1
        trustPolicy: {}
        path: x
        path: y
    users:
      - groups: [none]
        name: a b
      - name: Dup
      - name: dup
  - id: "111122223333"
clock: never
`;
    expect(errorsOf(text).map((line) => line.split(':')[0] + ' ' + line.split(' ')[1])).toEqual([
      '1 field.unknown',
      '6 value.form',
      '8 value.form',
      '9 key.duplicate',
      '11 name.unknown',
      '12 value.form',
      '14 name.duplicate',
      '15 name.duplicate',
      '16 value.form',
    ]);
  });

  it('are bounded', () => {
    const errors = errorsOf(`accounts: [${'{}, '.repeat(1000)}]`);
    expect(errors).toHaveLength(50);
    expect(errors[49]).toContain('/accounts/49/id');
  });
});

describe('worlds that were not read from a text', () => {
  it('have errors without line and column', () => {
    expect(readWorldValue({ accounts: [{ id: 7 }] })).toEqual(
      err([
        {
          path: '/accounts/0/id',
          line: null,
          column: null,
          code: 'value.type',
          expected: 'an account id: 12 digits in quotes',
          found: '7',
        },
      ]),
    );
  });

  it('take their places from the file that they stand in', () => {
    const locate = (path: readonly (string | number)[], part: string) => ({
      line: 7,
      column: part === 'key' ? 1 : path.length,
    });
    expect(readWorldValue({ accounts: [{ id: 7 }], x: 1 }, locate)).toMatchObject({
      error: [
        { path: '/accounts/0/id', line: 7, column: 3 },
        { path: '/x', line: 7, column: 1 },
      ],
    });
  });
});

it('an error is a sentence, with the name of the file when there is one', () => {
  const error = {
    path: '/accounts/0/roles/0/maxSessionDuration',
    line: 12,
    column: 3,
    code: 'value.type',
    expected: 'a number from 3600 to 43200',
    found: '"abc"',
  } as const;
  expect(worldFileErrorText(error, 'world.yaml')).toBe(
    'world.yaml, line 12, /accounts/0/roles/0/maxSessionDuration: expected a number from 3600 to 43200, found "abc"',
  );
  expect(worldFileErrorText({ ...error, line: null, path: '' })).toBe(
    'expected a number from 3600 to 43200, found "abc"',
  );
});
