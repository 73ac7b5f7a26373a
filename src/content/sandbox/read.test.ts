import { describe, expect, it, test } from 'vitest';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { readReadyWorlds } from './read.ts';
import { summaryOf } from './readyWorld.ts';

const FILE = 'sandbox/small.yaml';

const ROLE = 'arn:aws:iam::111122223333:role/Reader';

const SMALL = `order: 1
title: Small
about: The smallest world.
world: ../worlds/small.yaml
steps:
  - as: arn:aws:iam::111122223333:user/Ana
    call: sts:AssumeRole
    params: { RoleArn: '${ROLE}', RoleSessionName: ana }
    label: ANA
    expect: { outcome: allow, decidedBy: { policyType: trust } }
  - advance: PT1H
  - as: session:ANA
    call: s3:GetObject
    resource: arn:aws:s3:::reports/a.csv
    context: { aws:SourceIp: 203.0.113.7 }
    omitSessionToken: true
    expect: { outcome: invalid, decidedBy: { policyType: protocol } }
  - call: sts:AssumeRoleWithWebIdentity
    params: { RoleArn: '${ROLE}', RoleSessionName: job }
    token: { iss: https://token.actions.githubusercontent.com, sub: 'repo:example-org/shop:pull_request' }
    expect: { outcome: invalid, decidedBy: { policyType: protocol } }
`;

const WORLD = `accounts:
  - id: '111122223333'
    users: [{ name: Ana }]
    roles:
      - name: Reader
        trustPolicy:
          Version: '2012-10-17'
          Statement:
            - { Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:user/Ana' }, Action: sts:AssumeRole }
  - id: '444455556666'
`;

const filesWith = (ready: string, ...others: readonly (readonly [string, string])[]) =>
  new Map([['sandbox/small.yaml', ready], ['worlds/small.yaml', WORLD], ...others]);

const changed = (from: string | RegExp, to: string): ReadonlyMap<string, string> => {
  const text = SMALL.replace(from, to);
  expect(text).not.toBe(SMALL);
  return filesWith(text);
};

const errorsOf = (files: ReadonlyMap<string, string>): readonly string[] => {
  const read = readReadyWorlds(files);
  return read.ok ? [] : read.error.map(lessonFileErrorText);
};

describe('a ready world', () => {
  it('is its world, and its calls without their answers', () => {
    const read = readReadyWorlds(filesWith(SMALL));
    const [{ world, ...about } = { world: null }] = read.ok ? read.value : [];
    const unsaid = { resource: null, token: null, context: {}, omitSessionToken: false, label: null };
    expect(world?.accounts.map(({ id }) => id)).toEqual(['111122223333', '444455556666']);
    expect(about).toEqual({
      id: 'small',
      title: 'Small',
      about: 'The smallest world.',
      calls: [
        {
          ...unsaid,
          as: 'arn:aws:iam::111122223333:user/Ana',
          call: 'sts:AssumeRole',
          params: { RoleArn: ROLE, RoleSessionName: 'ana' },
          label: 'ANA',
        },
        {
          ...unsaid,
          as: 'session:ANA',
          call: 's3:GetObject',
          params: {},
          resource: 'arn:aws:s3:::reports/a.csv',
          context: { 'aws:SourceIp': '203.0.113.7' },
          omitSessionToken: true,
        },
        {
          ...unsaid,
          as: 'none',
          call: 'sts:AssumeRoleWithWebIdentity',
          params: { RoleArn: ROLE, RoleSessionName: 'job' },
          token: {
            iss: 'https://token.actions.githubusercontent.com',
            sub: 'repo:example-org/shop:pull_request',
          },
        },
      ],
    });
  });

  it('is listed with the number of its accounts and roles', () => {
    const read = readReadyWorlds(filesWith(SMALL));
    expect(read.ok && read.value.map(summaryOf)).toEqual([
      { id: 'small', title: 'Small', about: 'The smallest world.', accounts: 2, roles: 1 },
    ]);
  });

  it('comes in its place, whatever the file is called, and other files are passed over', () => {
    const read = readReadyWorlds(
      filesWith(
        SMALL.replace('order: 1', 'order: 2'),
        ['sandbox/z.yaml', SMALL],
        ['sandbox/notes.md', '#'],
        ['tutorials/small/lesson.yaml', 'order: 1'],
      ),
    );
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(['z', 'small']);
  });
});

describe('what is wrong is told by file, line and path', () => {
  const long = (length: number): string => 'a'.repeat(length);

  test.each([
    [
      'a field that it does not have',
      changed('title:', 'tittle:'),
      [
        `${FILE}, line 1, /title: expected a title of at most 40 characters, on one line, found nothing`,
        `${FILE}, line 2, /tittle: expected a known field such as "title", found "tittle"`,
      ],
    ],
    [
      'a title and a sentence that are too long',
      changed(/title.*\nabout.*/, `title: ${long(41)}\nabout: ${long(140)}.`),
      [
        `${FILE}, line 2, /title: expected a title of at most 40 characters, on one line, found "${long(41)}"`,
        `${FILE}, line 3, /about: expected one sentence of at most 140 characters, on one line, with its full stop, found "${long(60)}"…`,
      ],
    ],
    [
      'two sentences',
      changed('world.\n', 'world. Is it not?\n'),
      [
        `${FILE}, line 3, /about: expected one sentence of at most 140 characters, on one line, with its full stop, found "The smallest world. Is it not?"`,
      ],
    ],
    [
      'a world that is written in place',
      changed('../worlds/small.yaml', '{ accounts: [] }'),
      [`${FILE}, line 4, /world: expected the path of a world file: ../worlds/NAME.yaml, found an object`],
    ],
    [
      'a world that is not there',
      changed('small.yaml', 'none.yaml'),
      [
        `${FILE}, line 4, /world: expected the path of a file in lessons/worlds/, relative to this file, found "../worlds/none.yaml"`,
      ],
    ],
    [
      'a world that cannot be read',
      filesWith(SMALL, ['worlds/small.yaml', 'accounts: none\n']),
      ['worlds/small.yaml, line 1, /accounts: expected a list of accounts, found "none"'],
    ],
    [
      'a call without its answer, or with half of one',
      changed(/ {4}expect:[^]*?decidedBy: { policyType: protocol } }/, '    expect: { outcome: allow }'),
      [`${FILE}, line 10, /steps/0/expect/decidedBy: expected the answer that the call gets, found nothing`],
    ],
    [
      'an edit',
      changed('- advance: PT1H', '- edit: [{ op: remove, path: /accounts/1 }]'),
      [`${FILE}, line 11, /steps/1: expected a step with one of call and advance, found edit`],
    ],
    [
      'a field that calls do not have',
      changed('params', 'parms'),
      [`${FILE}, line 8, /steps/0/parms: expected a known field such as "params", found "parms"`],
    ],
    [
      'a caller who is nobody',
      changed('user/Ana', 'user/Bo'),
      [
        `${FILE}, line 6, /steps/0/as: expected the ARN of a user who is or was in this world, found "arn:aws:iam::111122223333:user/Bo"`,
      ],
    ],
    [
      'a session that no call before it issues',
      changed('session:ANA', 'session:BO'),
      [`${FILE}, line 12, /steps/2/as: expected the label of an earlier step, found "session:BO"`],
    ],
    [
      'a file that is no YAML',
      filesWith('title: [\n'),
      [expect.stringMatching(/^sandbox\/small\.yaml, line \d+: expected /)],
    ],
    [
      'a place that is taken',
      filesWith(SMALL, ['sandbox/z.yaml', SMALL]),
      [
        'sandbox/z.yaml, line 1, /order: expected a place that no other ready world has, found 1, as in sandbox/small.yaml',
      ],
    ],
  ])('%s', (_, files, expected) => {
    expect(errorsOf(files)).toEqual(expected);
  });
});
