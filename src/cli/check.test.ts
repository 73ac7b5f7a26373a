import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { runLab } from './commands.ts';

const CASE = (outcome: string): string => `
world: ./world.yaml
steps:
  - as: arn:aws:iam::111122223333:user/Ana
    call: sts:GetCallerIdentity
    expect: { outcome: ${outcome} }
  - advance: PT1H
  - as: none
    call: sts:GetCallerIdentity
`;

const FILES: Readonly<Record<string, string>> = {
  'cases/world.yaml': "accounts: [{ id: '111122223333', users: [{ name: Ana }] }]",
  'cases/good.yaml': CASE('allow'),
  'cases/failing.yaml': CASE('deny'),
  'cases/one.yaml': 'world: ./world.yaml\nsteps: [{ as: none, call: sts:GetCallerIdentity }]\n',
  'cases/broken.yaml': 'world: {}\nsteps: [{ as: Ana, call: s3:GetObject }]\n',
  'cases/lost.yaml': 'world: ./none.yaml\nsteps: []\n',
};

function lab(...args: string[]): { code: number; out: string; err: string } {
  const said = { out: '', err: '' };
  const code = runLab(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => {
      const text = FILES[path];
      return text === undefined ? err('no such file') : ok(text);
    },
    listFiles: () => err('no such file'),
  }) as number;
  return { code, ...said };
}

const GOOD = {
  file: 'cases/good.yaml',
  steps: [
    {
      index: 0,
      outcome: 'allow',
      error: null,
      decidedBy: { policyType: 'protocol', element: 'Credentials', policy: null, statement: null },
      holds: true,
    },
    { index: 1, outcome: 'allow', error: null, decidedBy: null, holds: null },
    {
      index: 2,
      outcome: 'invalid',
      error: {
        code: 'MissingAuthenticationToken',
        message: 'Request is missing Authentication Token',
        httpStatus: 403,
      },
      decidedBy: { policyType: 'protocol', element: 'Credentials', policy: null, statement: null },
      holds: null,
    },
  ],
};

describe('check --json', () => {
  test('prints the list that the format fixes, and nothing else', () => {
    const { code, out, err: errors } = lab('check', 'cases/good.yaml', '--json');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(out)).toEqual([GOOD]);
  });

  test('has every file that can be read; the others are told on standard error', () => {
    const {
      code,
      out,
      err: errors,
    } = lab('check', '--json', 'cases/none.yaml', 'cases/good.yaml', 'cases/broken.yaml');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual([GOOD]);
    expect(errors.split('\n')).toEqual([
      'cases/none.yaml: no such file',
      'cases/broken.yaml, line 2, /steps/0/as: expected a user ARN, an account root ARN, session:LABEL, service:NAME or none, found "Ana"',
      '',
    ]);
  });

  test('prints an empty list when no file can be read', () => {
    expect(lab('check', '--json', 'none')).toEqual({ code: 2, out: '[]\n', err: 'none: no such file\n' });
  });
});

test('check tells people each answer, what was expected and whether it holds', () => {
  const { code, out, err: errors } = lab('check', 'cases/failing.yaml');
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  expect(out).toBe(`cases/failing.yaml
  [0] sts:GetCallerIdentity as arn:aws:iam::111122223333:user/Ana: allow
      decided by protocol, Credentials, no policy
      expected outcome deny
      DOES NOT HOLD; outcome is allow
  [1] the clock moves on by PT1H
  [2] sts:GetCallerIdentity as none: invalid
      MissingAuthenticationToken (403): Request is missing Authentication Token
      decided by protocol, Credentials, no policy

1 of 1 file read, 0 steps hold, 1 does not, 2 expect nothing.
`);
});

test.each([
  [['good', 'failing'], '2 of 2 files read, 1 step holds, 1 does not, 4 expect nothing.'],
  [['good', 'good', 'one'], '3 of 3 files read, 2 steps hold, 0 do not, 5 expect nothing.'],
  [['one'], '1 of 1 file read, 0 steps hold, 0 do not, 1 expects nothing.'],
])('the last line counts in words: %j', (files, last) => {
  const { out } = lab('check', ...files.map((file) => `cases/${file}.yaml`));
  expect(out.trimEnd().split('\n').at(-1)).toBe(last);
});

describe('the exit code', () => {
  test.each([
    [0, ['cases/good.yaml']],
    [1, ['cases/good.yaml', 'cases/failing.yaml']],
    [2, ['cases/good.yaml', 'cases/failing.yaml', 'cases/broken.yaml']],
    [2, ['cases/lost.yaml']],
    [2, ['--', '--json']],
  ])('is %i for %j', (code, files) => {
    expect(lab('check', ...files).code).toBe(code);
  });
});

describe('a command line that makes no sense', () => {
  test.each([
    [[], 'lab: no command\n'],
    [['grade'], 'lab: unknown command "grade"\n'],
  ])('%j lists the commands', (args, first) => {
    const { code, out, err: errors } = lab(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors.startsWith(first)).toBe(true);
    expect(errors).toContain('  check  ');
  });

  test.each([
    [['check'], 'check: no files'],
    [['check', '--jsno', 'cases/good.yaml'], 'check: unknown flag --jsno'],
  ])('%j tells the usage', (args, first) => {
    expect(lab(...args)).toEqual({ code: 2, out: '', err: `${first}\nusage: check FILE… [--json]\n` });
  });

  test('help goes to standard output', () => {
    expect(lab('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('check') });
    expect(lab('check', '--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--json'),
    });
  });
});

test('the program itself: a directory and a missing file are told, a case runs', () => {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    [
      'src/cli/lab.ts',
      'check',
      '--json',
      'lessons',
      'none.yaml',
      'lessons/cases/b-044-trust-names-the-user.yaml',
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toBe('lessons: is a directory; name the files in it\nnone.yaml: no such file\n');
  expect(JSON.parse(stdout)).toMatchObject([{ file: 'lessons/cases/b-044-trust-names-the-user.yaml' }]);
}, 30_000);
