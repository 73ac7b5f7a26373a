import { expect, test } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { who } from './who.ts';

const trusting = (principal: string): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});

const WORLD = JSON.stringify({
  accounts: [
    {
      id: '111122223333',
      users: [
        { name: 'Ana' },
        { name: 'Ben', attachedPolicies: ['arn:aws:iam::aws:policy/AlexaForBusinessFullAccess'] },
      ],
      roles: [
        { name: 'App', trustPolicy: trusting('arn:aws:iam::111122223333:user/Ana') },
        { name: 'Ops', trustPolicy: trusting('arn:aws:iam::111122223333:role/App') },
        { name: 'Old', trustPolicy: trusting('111122223333') },
      ],
    },
  ],
});

function run(args: readonly string[], files: Readonly<Record<string, string>> = { 'w.yaml': WORLD }) {
  const said = { out: '', err: '' };
  const code = who.run(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => (files[path] === undefined ? err('no such file') : ok(files[path])),
    listFiles: () => err('no such folder'),
  });
  return { code, ...said };
}

test('B-044 B-047 users and roles by what trust policies give them, and whom the lab cannot judge', () => {
  expect(run(['w.yaml'])).toEqual({
    code: 0,
    out: [
      'arn:aws:iam::111122223333:role/App',
      '  arn:aws:iam::111122223333:user/Ana',
      'arn:aws:iam::111122223333:role/Ops',
      '  arn:aws:iam::111122223333:role/App',
      'arn:aws:iam::111122223333:role/Old',
      '  nobody',
      '  arn:aws:iam::111122223333:user/Ben: cannot be judged',
      '',
    ].join('\n'),
    err: '',
  });
});

test('as JSON', () => {
  const { out } = run(['--json', 'w.yaml']);
  expect(JSON.parse(out)).toEqual([
    {
      role: 'arn:aws:iam::111122223333:role/App',
      allowed: ['arn:aws:iam::111122223333:user/Ana'],
      unmodelled: [],
    },
    {
      role: 'arn:aws:iam::111122223333:role/Ops',
      allowed: ['arn:aws:iam::111122223333:role/App'],
      unmodelled: [],
    },
    {
      role: 'arn:aws:iam::111122223333:role/Old',
      allowed: [],
      unmodelled: ['arn:aws:iam::111122223333:user/Ben'],
    },
  ]);
});

test('a world without roles says so', () => {
  expect(run(['w.yaml'], { 'w.yaml': '{"accounts": []}' })).toEqual({
    code: 0,
    out: 'The world has no roles.\n',
    err: '',
  });
});

test('what cannot be used is named', () => {
  const usage = 'usage: who FILE [--json]\n';
  expect([
    run([]),
    run(['a', 'b']),
    run(['--all', 'w.yaml']),
    run(['gone.yaml']),
    run(['w.yaml'], { 'w.yaml': '{"accounts": 1}' }),
  ]).toEqual([
    { code: 2, out: '', err: `who: no file\n${usage}` },
    { code: 2, out: '', err: `who: one file at a time\n${usage}` },
    { code: 2, out: '', err: `who: unknown flag --all\n${usage}` },
    { code: 2, out: '', err: 'gone.yaml: no such file\n' },
    { code: 2, out: '', err: 'w.yaml, line 1, /accounts: expected a list of accounts, found 1\n' },
  ]);
});
