import { describe, expect, it } from 'vitest';
import { makeCall, type Asked, type LabState } from '../../../content/call/made.ts';
import { readCase } from '../../../content/case/read.ts';
import { runCase } from '../../../content/case/run.ts';
import { LEFT_OUT, secretsOf } from '../../../content/shared/leftOut.ts';
import { openLink } from '../../../content/shared/link.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import { writeWorld } from '../../../world/file/write.ts';
import type { World } from '../../../world/world.ts';
import { exportName, exportText, type ExportChoice } from './exportText.ts';
import { firstCalls } from './firstCalls.ts';
import { readImport } from './readImport.ts';
import { shareLink } from './shareLink.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const ROLE = 'arn:aws:iam::111122223333:role/Reader';

function start(): World {
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana' }],
        roles: [
          {
            name: 'Reader',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' }],
            },
          },
        ],
      },
    ],
  });
  if (!read.ok) throw new Error('unreadable');
  return read.value.world;
}

const asked = (more: Partial<Asked> = {}): Asked => ({
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: ROLE, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: 'READER',
  ...more,
});

const WHO = asked({ as: 'session:READER', call: 'sts:GetCallerIdentity', params: {}, label: null });

const lab = () => {
  let state: LabState = { world: start(), calls: [] };
  for (const call of [asked(), WHO]) state = makeCall(state, call) ?? state;
  return { world: state.world, made: state.calls, asked: WHO, offered: [] };
};

const choice = (more: Partial<ExportChoice>): ExportChoice => ({
  kind: 'world',
  format: 'yaml',
  secrets: false,
  ...more,
});

const withoutSecrets = (world: World) => ({
  ...writeWorld(world, { policies: 'objects', secrets: false }),
  drawn: 0,
});

describe('an exported world', () => {
  it.each(['yaml', 'json'] as const)('reads back as it was, without secrets, in %s', (format) => {
    const { world } = lab();
    const text = exportText(lab(), choice({ format }));
    const read = readImport([{ name: 'a', text }]);
    expect(read.ok && withoutSecrets(read.value.world)).toEqual(withoutSecrets(world));
    expect(secretsOf(world)).toHaveLength(3);
    expect(secretsOf(world).filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('has secrets, sessions and trails when they are asked for', () => {
    const read = readImport([{ name: 'a', text: exportText(lab(), choice({ secrets: true })) }]);
    expect(read.ok && writeWorld(read.value.world, { policies: 'objects', secrets: true })).toEqual(
      writeWorld(lab().world, { policies: 'objects', secrets: true }),
    );
  });

  it('has no secret that was written into a bucket', () => {
    const { world, ...rest } = lab();
    const [account] = world.accounts;
    if (!account) throw new Error('no account');
    const secret = account.users[0]?.accessKeys[0]?.secret ?? '';
    const resources = [{ arn: 'arn:aws:s3:::b', policy: null, tags: {}, objects: { k: `a ${secret}` } }];
    const text = exportText(
      { ...rest, world: { ...world, accounts: [{ ...account, resources }] } },
      choice({}),
    );
    expect(text).toContain(`a ${LEFT_OUT}`);
    expect(text).not.toContain(secret);
  });

  it.each([
    ['Two accounts', choice({}), 'two-accounts.yaml'],
    ['日本', choice({ kind: 'call', format: 'json' }), 'world-call.json'],
    ['A/../b', choice({ kind: 'calls' }), 'a-b-calls.yaml'],
  ])('of %s is called by what it is', (title, of, name) => {
    expect(exportName(title, of)).toBe(name);
  });
});

describe('exported calls', () => {
  const run = (text: string) => {
    const read = readCase({ name: 'a', text }, () => null);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return runCase(read.value).map(({ outcome, holds }) => [outcome, holds]);
  };

  it('stand with the calls that issue their sessions, and run', () => {
    expect(run(exportText(lab(), choice({ kind: 'call' })))).toEqual([
      ['allow', null],
      ['allow', null],
    ]);
  });

  it('rest on calls that were offered where none was made', () => {
    const text = exportText({ ...lab(), made: [], offered: [asked(), WHO] }, choice({ kind: 'call' }));
    expect(run(text)).toHaveLength(2);
  });

  it('expect the answer that they get', () => {
    const text = exportText(lab(), choice({ kind: 'calls', format: 'json' }));
    expect(run(text)).toEqual([
      ['allow', true],
      ['allow', true],
    ]);
    expect(text).toContain('"policyType": "trust"');
  });

  it('leave out what nobody could take any more', () => {
    const gone = asked({ as: 'arn:aws:iam::111122223333:user/Bo', label: null });
    const made = lab().made.map((call, index) => (index === 0 ? { ...call, asked: gone } : call));
    expect(run(exportText({ ...lab(), made }, choice({ kind: 'calls' })))).toEqual([]);
  });
});

describe('an import', () => {
  const WORLD = "accounts:\n  - id: '111122223333'\n    users: [{ name: Ana }]\n";
  const CASE = `world: ./worlds/world.yaml\nsteps:\n  - as: ${ANA}\n    call: sts:GetCallerIdentity\n  - advance: PT1H\n`;

  it('of a case takes its world and its calls, the one in question first', () => {
    const read = readImport([
      { name: 'world.yaml', text: WORLD },
      { name: 'case.yaml', text: `${CASE}  - as: ${ANA}\n    call: sts:GetSessionToken\n` },
    ]);
    expect(
      read.ok && [read.value.name, read.value.calls.map(({ call }) => call), read.value.stepsLeftOut],
    ).toEqual(['case.yaml', ['sts:GetSessionToken', 'sts:GetCallerIdentity'], 1]);
  });

  it('says where and what is wrong', () => {
    expect(readImport([{ name: 'case.yaml', text: CASE }])).toEqual({
      ok: false,
      error: {
        code: 'errors',
        errors: [
          expect.objectContaining({
            file: 'case.yaml',
            line: 1,
            path: '/world',
            expected: 'the path of a world file that can be read, relative to this file',
          }),
        ],
      },
    });
    expect(readImport([{ name: 'w.yaml', text: 'accounts:\n  - id: 7\n' }])).toMatchObject({
      error: { errors: [{ file: 'w.yaml', line: 2, path: '/accounts/0/id' }] },
    });
  });

  it.each([
    ['nothing', [], 'empty'],
    ['an empty file', [' \n'], 'empty'],
    ['two worlds', [WORLD, WORLD], 'several'],
    ['the export of an account', ['{"UserDetailList": [], "RoleDetailList": []}'], 'accountExport'],
  ])('refuses %s', (_, texts, code) => {
    expect(readImport(texts.map((text, index) => ({ name: `${index}.yaml`, text })))).toEqual({
      ok: false,
      error: { code },
    });
  });

  it('begins with its first user, else with root', () => {
    const [one, ...rest] = start().accounts;
    if (!one) throw new Error('no account');
    expect(firstCalls(start(), []).map(({ as }) => as)).toEqual([ANA]);
    const nobody = { ...start(), accounts: [{ ...one, users: [] }, ...rest] };
    expect(firstCalls(nobody, []).map(({ as }) => as)).toEqual(['arn:aws:iam::111122223333:root']);
    expect(firstCalls({ ...start(), accounts: [] }, []).map(({ as }) => as)).toEqual(['none']);
    expect(firstCalls(start(), [WHO])).toEqual([WHO]);
  });
});

describe('a link to share', () => {
  const of = (more = {}) => ({ title: 'Mine', ...lab(), ...more });

  it('carries the call in question last, after those that issue its session', () => {
    const link = shareLink(of({ offered: [asked({ label: 'X' }), asked()] }), 'https://lab.example/');
    if (link.kind !== 'link') throw new Error(link.kind);
    expect([link.isLarge, link.address.startsWith('https://lab.example/#/share/1.')]).toEqual([false, true]);
    const opened = openLink(link.address.replace('https://lab.example/#/share/', ''));
    expect(opened.ok && opened.value.calls.map(({ as, label }) => [as, label])).toEqual([
      [ANA, 'X'],
      [ANA, 'READER'],
      ['session:READER', null],
    ]);
  });

  const withUsers = (count: number): World => {
    const read = readWorldValue({
      accounts: [{ id: '111122223333', users: Array.from({ length: count }, (_, n) => ({ name: `U${n}` })) }],
    });
    if (!read.ok) throw new Error('unreadable');
    return read.value.world;
  };

  it('warns when it is large, and is refused when it is too large', () => {
    expect(shareLink(of({ world: withUsers(400) }), '')).toMatchObject({ kind: 'link', isLarge: true });
    expect(shareLink(of({ world: withUsers(1200) }), '')).toMatchObject({ kind: 'tooLarge', limit: 32_768 });
  }, 60_000);

  it('is not made when it could not be opened', () => {
    expect(shareLink(of({ asked: asked({ call: 'not a call' }) }), '')).toMatchObject({
      kind: 'unreadable',
      errors: [{ file: null, path: '/steps/0/call', expected: 'service:Action, such as sts:AssumeRole' }],
    });
  });
});
