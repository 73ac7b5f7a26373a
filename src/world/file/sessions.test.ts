import { describe, expect, it } from 'vitest';
import type { Session } from '../world.ts';
import { worldFileErrorText } from './fileError.ts';
import { readWorldValue } from './readValue.ts';
import { writeWorld } from './write.ts';

const CREDENTIALS = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: '111122223333',
  issuedTo: 'arn:aws:iam::111122223333:user/Ana',
};

/** What is filled in. */
const OF_ALL = { tokenVersion: 2 };
const OF_ROLE = { ...OF_ALL, transitiveTagKeys: [], federatedKeys: {} };

const ROLE = { roleName: 'Audit', roleId: 'AROAEXAMPLEEXAMPLE123', sessionName: 'ana' };
const USER = { userName: 'Ana', userId: 'AIDAEXAMPLEEXAMPLE123' };
const DOCUMENT = { Version: '2012-10-17', Statement: [] };
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

const read = (session: unknown): Session | readonly string[] | undefined => {
  const world = readWorldValue({ sessions: [session] });
  return world.ok
    ? world.value.world.sessions[0]
    : world.error.map((error) => `${error.code} ${worldFileErrorText(error)}`);
};

describe('a session of a file', () => {
  it('without a kind is that of a role, with nothing but its name', () => {
    expect(read({ ...CREDENTIALS, ...ROLE })).toEqual({
      kind: 'role',
      ...CREDENTIALS,
      ...ROLE,
      ...OF_ROLE,
      policies: { inline: null, managed: [] },
      tags: {},
      sourceIdentity: null,
      federatedProvider: null,
    });
  });

  it.each<[string, object, object]>([
    [
      'of a role',
      {
        kind: 'role',
        ...ROLE,
        policies: { inline: DOCUMENT, managed: [READ_ONLY] },
        tags: { team: 'red' },
        sourceIdentity: 'ana',
        federatedProvider: 'accounts.google.com',
      },
      { ...OF_ROLE, policies: { inline: JSON.stringify(DOCUMENT, null, 2), managed: [READ_ONLY] } },
    ],
    [
      'of a role by federation',
      {
        kind: 'role',
        ...ROLE,
        tokenVersion: 1,
        tags: { team: 'red' },
        transitiveTagKeys: ['team'],
        federatedProvider: 'accounts.google.com',
        federatedKeys: { 'accounts.google.com:sub': ['1'] },
      },
      { policies: { inline: null, managed: [] }, sourceIdentity: null },
    ],
    ['of a user', { kind: 'user', ...USER }, { ...OF_ALL, mfaAt: null }],
    ['of a user with MFA', { kind: 'user', ...USER, mfaAt: '2026-01-15T09:00:00Z' }, OF_ALL],
    [
      'of a federated user',
      { kind: 'federatedUser', ...USER, name: 'Cleo' },
      { ...OF_ALL, policies: { inline: null, managed: [] }, tags: {} },
    ],
    [
      'B-004 of a federated user that root asked for',
      { kind: 'federatedUser', name: 'Cleo' },
      { ...OF_ALL, userName: null, userId: null, policies: { inline: null, managed: [] }, tags: {} },
    ],
    ['of root', { kind: 'root' }, { ...OF_ALL, taskPolicy: null, sourceIdentity: null }],
    [
      'of root for a task',
      {
        kind: 'root',
        taskPolicy: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy',
        sourceIdentity: 'ana',
      },
      OF_ALL,
    ],
    [
      'of a federated user with policies',
      { kind: 'federatedUser', ...USER, name: 'Cleo', policies: { inline: '{ }' }, tags: { team: 'red' } },
      { ...OF_ALL, policies: { inline: '{ }', managed: [] } },
    ],
  ])('%s', (_, given, filledIn) => {
    expect(read({ ...CREDENTIALS, ...given })).toEqual({ ...CREDENTIALS, ...given, ...filledIn });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['is an object', 'ASIA…', ['value.type /sessions/0: expected a session, found "ASIA…"']],
    [
      'has a kind that there is',
      { ...CREDENTIALS, ...USER, kind: 'group' },
      ['value.type /sessions/0/kind: expected role, user, federatedUser or root, found "group"'],
    ],
    [
      'has the fields of its kind and no other',
      { ...CREDENTIALS, ...USER, kind: 'user', name: 'Cleo' },
      [
        'field.unknown /sessions/0/name: expected one of the fields kind, accessKeyId, secretAccessKey, sessionToken, issuedAt, expiresAt, accountId, issuedTo, tokenVersion, userName, userId, mfaAt, found "name"',
      ],
    ],
    [
      'has all of them',
      { ...CREDENTIALS, ...ROLE, roleId: undefined },
      [
        'field.missing /sessions/0/roleId: expected a unique id of 16 to 128 letters and digits, found nothing',
      ],
    ],
    [
      'I-010 has a name for a federated user that STS would take',
      { ...CREDENTIALS, ...USER, kind: 'federatedUser', name: 'a b' },
      ['value.form /sessions/0/name: expected a name of 2 to 32 letters, digits and +=,.@_-, found "a b"'],
    ],
    ...['a', 'a b', 'ana/x', 'a'.repeat(65), '', 'ünder'].map((sessionName): [string, unknown, string[]] => [
      `B-018 has a session name that STS would take, not "${sessionName.slice(0, 8)}"`,
      { ...CREDENTIALS, ...ROLE, sessionName },
      [
        expect.stringMatching(
          /^value\.form \/sessions\/0\/sessionName: expected a session name of 2 to 64 letters, digits and \+=,\.@_-, found "/,
        ) as string,
      ],
    ]),
    [
      'has managed policies by ARN',
      { ...CREDENTIALS, ...ROLE, policies: { managed: ['ReadOnlyAccess'] } },
      [
        'value.form /sessions/0/policies/managed/0: expected the ARN of a managed policy, found "ReadOnlyAccess"',
      ],
    ],
  ])('%s', (_, session, errors) => {
    expect(read(session)).toEqual(errors);
  });

  it('is written without what goes without saying', () => {
    const file = (session: object) => {
      const world = readWorldValue({ sessions: [{ ...CREDENTIALS, ...session }] });
      return world.ok && writeWorld(world.value.world, { policies: 'objects', secrets: true }).sessions;
    };
    const user = { kind: 'user', ...USER };
    const federated = { kind: 'federatedUser', ...USER, name: 'Cleo', policies: { inline: DOCUMENT } };
    expect([file({ kind: 'role', ...ROLE }), file(user), file(federated)]).toEqual(
      [ROLE, user, federated].map((each) => [{ ...CREDENTIALS, ...each }]),
    );
  });
});
