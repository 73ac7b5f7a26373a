import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { runLab } from './commands.ts';

const fact = (id: string): string =>
  `- { id: ${id}, text: A rule that is long enough., source: null, confidence: best reading }\n`;

const listed = (id: string): string => `- { id: ${id}, reason: world, note: No world has such a thing. }\n`;

/** Written so that no line of this file is itself the name of a test of that rule. */
const testOf = (id: string): string => `test('${id} holds', () => {});\n`;

const FILES: Readonly<Record<string, string>> = {
  'lessons/facts/i.yaml': [1, 2, 3, 4, 5].map((number) => fact(`I-00${number}`)).join(''),
  'lessons/facts/README.md': 'no facts',
  'lessons/not-modelled.yaml': ['I-004', 'I-006', 'I-007'].map(listed).join(''),
  'lessons/cases/i-001-a-quota.yaml': '',
  'lessons/cases/README.md': '',
  'src/quota.test.ts': testOf('I-001') + testOf('I-002') + testOf('I-007') + testOf('I-008'),
  'src/quota.ts': testOf('I-003'),
  'src/view/Quota.test.tsx': testOf('I-002'),
  'reference/quota.test.ts': testOf('I-002'),
};

function lab(args: readonly string[], files = FILES): { code: number; out: string; err: string } {
  const said = { out: '', err: '' };
  const code = runLab(['ledger', ...args], {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? err('no such file') : ok(text);
    },
    listFiles: (folder) => {
      const paths = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return paths.length > 0 ? ok(paths.map((path) => path.slice(folder.length + 1))) : err('no such file');
    },
  }) as number;
  return { code, ...said };
}

const without = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FILES).filter(([each]) => each !== path));

/** Everything that group I needs, and nothing against it. */
const COMPLETE: Readonly<Record<string, string>> = {
  'lessons/facts/i.yaml': Array.from({ length: 20 }, (_, index) =>
    fact(`I-${String(index + 1).padStart(3, '0')}`),
  ).join(''),
  'lessons/not-modelled.yaml': listed('I-001'),
  'lessons/cases/i-002-a-quota.yaml': '',
  'src/quota.test.ts': testOf('I-003 … I-020'),
  'reference/evaluate.ts': '',
};

describe('ledger', () => {
  test('tells people where each rule stands', () => {
    const { code, out, err: errors } = lab(['I']);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(out.split('\n').filter((line) => !/^I-0(?:09|1\d|20) /.test(line))).toEqual([
      'I-001  covered        src/quota.test.ts lessons/cases/i-001-a-quota.yaml',
      'I-002  covered        src/quota.test.ts src/view/Quota.test.tsx reference/quota.test.ts',
      'I-003  missing        no test',
      'I-004  not modelled   speaks of something that no world of the lab has: No world has such a thing.',
      'I-005  missing        no test',
      'I-006  not modelled   speaks of something that no world of the lab has: No world has such a thing.',
      'I-007  contradictory  listed as not modelled, yet proven by src/quota.test.ts',
      'I-008  missing        no fact',
      'I: 20 rules, 2 covered, 2 not modelled, 15 missing, 1 contradictory.',
      '',
    ]);
    expect(out).toContain('I-020  missing        no fact, no test\n');
  });

  test('--json prints one list and nothing else', () => {
    const { code, out, err: errors } = lab(['--json', 'I']);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const rules = JSON.parse(out) as object[];
    expect(rules.length).toBe(20);
    expect([rules[0], rules[2], rules[5], rules[6]]).toEqual([
      {
        id: 'I-001',
        status: 'covered',
        fact: true,
        proofs: ['src/quota.test.ts', 'lessons/cases/i-001-a-quota.yaml'],
        reason: null,
      },
      { id: 'I-003', status: 'missing', fact: true, proofs: [], reason: null },
      {
        id: 'I-006',
        status: 'notModelled',
        fact: false,
        proofs: [],
        reason: { code: 'world', note: 'No world has such a thing.' },
      },
      {
        id: 'I-007',
        status: 'contradictory',
        fact: false,
        proofs: ['src/quota.test.ts'],
        reason: { code: 'world', note: 'No world has such a thing.' },
      },
    ]);
  });

  test('takes several groups, each once, and all when none is named', () => {
    const groupsOf = (...args: string[]): string[] =>
      [...lab(args).out.matchAll(/^([A-I]): \d+ rules/gm)].map(([, group = '']) => group);
    expect([groupsOf('I', 'A', 'I'), groupsOf()]).toEqual([
      ['I', 'A'],
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
    ]);
  });
});

describe('the exit code', () => {
  test.each([
    ['is 0 when every rule is covered or listed', 0, {}],
    ['is 1 when a rule is proven and listed', 1, { 'reference/evaluate.test.ts': testOf('I-001') }],
    ['is 1 when a fact is missing', 1, { 'lessons/facts/i.yaml': fact('I-002') }],
    ['is 1 when a test is missing', 1, { 'src/quota.test.ts': testOf('I-003 … I-019') }],
  ])('%s', (_, code, files) => {
    expect(lab(['I'], { ...COMPLETE, ...files }).code).toBe(code);
  });
});

describe('what cannot be understood', () => {
  test.each([
    [['--jsno'], 'ledger: unknown flag --jsno'],
    [['C', 'c'], 'ledger: unknown group "c"; groups are the letters A to I'],
    [['C-020'], 'ledger: unknown group "C-020"; groups are the letters A to I'],
  ])('%j tells the usage', (args, first) => {
    expect(lab(args)).toEqual({ code: 2, out: '', err: `${first}\nusage: ledger [--json] [GROUP…]\n` });
  });

  test.each([
    ['a folder that is missing', without('reference/quota.test.ts'), 'reference: no such file\n'],
    [
      'a list that is missing',
      without('lessons/not-modelled.yaml'),
      'lessons/not-modelled.yaml: no such file\n',
    ],
    [
      'a fact that is wrong',
      { ...FILES, 'lessons/facts/i.yaml': fact('I-1') },
      'lessons/facts/i.yaml, line 1, /0/id: expected a rule id such as B-044, found "I-1"\n',
    ],
    [
      'a list that is wrong',
      { ...FILES, 'lessons/not-modelled.yaml': listed('I-021') },
      'lessons/not-modelled.yaml, line 1, /0/id: expected a rule that there is, found "I-021"\n',
    ],
  ])('%s is told, and nothing is printed', (_, files, errors) => {
    expect(lab(['I'], files)).toEqual({ code: 2, out: '', err: errors });
  });
});

describe('the program itself', () => {
  const run = (cwd: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(resolve('node_modules/.bin/tsx'), [resolve('src/cli/lab.ts'), 'ledger', '--json', 'A'], {
      cwd,
      encoding: 'utf8',
    });

  test('reads the project', () => {
    const { stdout, stderr } = run(process.cwd());
    expect(stderr).toBe('');
    const rules = JSON.parse(stdout) as { id: string; proofs: string[] }[];
    expect(rules.find(({ id }) => id === 'A-022')).toMatchObject({
      status: 'covered',
      proofs: expect.arrayContaining(['lessons/cases/a-022-temporary-credentials-are-a-triple.yaml']),
    });
    expect(rules.find(({ id }) => id === 'A-001')?.proofs).toContain('src/world/ids.test.ts');
  }, 30_000);

  test('says so where there is none', () => {
    expect(run(tmpdir())).toMatchObject({ status: 2, stdout: '', stderr: 'lessons/facts: no such file\n' });
  }, 30_000);
});
