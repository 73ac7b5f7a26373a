import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { applyFix, type TextEdit } from '../policy/fix.ts';
import { runLab } from './commands.ts';

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Efect": "Allow", "Action": "s3:GetObject", "Resource": "*" }
  ]
}
`;

const sound = (rest: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Action: 's3:GetObject', Resource: '*', ...rest }] });

const WORLD = `
organization:
  id: o-exampleorgid
  managementAccount: '999900001111'
  units:
    - path: Root/Prod
      scps: ['{"Version": "2012-10-17", "Statement": []}']
accounts:
  - id: '111122223333'
    roles:
      - name: App
        trustPolicy: |
          {
            "Version": "2012-10-17",
            "Statement": [
              { "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole" }
            ]
          }
        inlinePolicies:
          read: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }] }
    policies:
      - { name: Old, document: '{"Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}' }
    vpcEndpoints:
      - { id: vpce-1, service: s3, policy: '{}' }
`;

const FILES: Readonly<Record<string, string>> = {
  'policy.json': POLICY,
  'sound.json': sound({ Effect: 'Allow', Resource: 'arn:aws:s3:::b/*' }),
  'world.yaml': WORLD,
  'warned.yaml': WORLD.replace('[]', '[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]')
    .replace('{"Statement":[', '{"Version":"2012-10-17","Statement":[')
    .replace("policy: '{}'", `policy: '${sound({ Effect: 'Deny', Principal: '*' })}'`),
  'empty.yaml': '{}',
  'broken.yaml': 'accounts: [{ id: 5 }]\n',
  'huge.json': 'x'.repeat(5_000_000),
  'long.json': sound({ Effect: 'Allow', Sid: '-'.repeat(20_000) }),
  'hidden.json': sound({ Effect: 'Allow', Action: 's3:\u001b[2J\u202e*\n x' }),
  '--json': sound({ Effect: 'Allow' }),
};

function lint(...args: string[]): { code: number; out: string; err: string } {
  const said = { out: '', err: '' };
  const code = runLab(['lint', ...args], {
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

describe('lint --kind', () => {
  test('tells of a policy what is wrong, where, by which rule, and how to mend it', () => {
    expect(lint('--kind', 'identity', 'policy.json')).toEqual({
      code: 1,
      out: [
        'policy.json:4:5: error, This statement has no Effect. [C-004]',
        'policy.json:4:7: error, There is no policy element Efect. It is spelled Effect. [C-003]',
        '  fix: Write Effect',
        '1 of 1 file read, 1 document, 2 errors, 0 pieces of advice.',
        '',
      ].join('\n'),
      err: '',
    });
  });

  test.each([
    ['identity', 0],
    ['resource', 1],
    ['trust', 1],
    ['boundary', 0],
    ['session', 0],
    ['scp', 0],
    ['rcp', 1],
    ['endpoint', 1],
  ])('C-009 holds a policy to the grammar of its kind: %s', (kind, code) => {
    expect(lint('--kind', kind, 'sound.json').code).toBe(code);
  });

  test('--json prints the list that the format fixes, and nothing else', () => {
    const { code, out, err: errors } = lint('policy.json', '--json', '--kind', 'identity');
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const listed = JSON.parse(out) as { problems: { fix: { edits: TextEdit[] } | null }[] }[];
    const start = POLICY.indexOf('"Efect"');
    expect(listed).toEqual([
      {
        file: 'policy.json',
        document: null,
        problems: [
          {
            code: 'shape.missingElement',
            severity: 'error',
            line: 4,
            column: 5,
            start: start - 2,
            end: start - 1,
            source: 'C-004',
            sentence: 'This statement has no Effect.',
            fix: null,
          },
          {
            code: 'shape.unknownElement',
            severity: 'error',
            line: 4,
            column: 7,
            start,
            end: start + 7,
            source: 'C-003',
            sentence: 'There is no policy element Efect. It is spelled Effect.',
            fix: {
              title: 'Write Effect',
              edits: [{ span: { start, end: start + 7 }, text: '"Effect"' }],
            },
          },
        ],
      },
    ]);
    const edits = listed[0]?.problems[1]?.fix?.edits ?? [];
    expect(applyFix(POLICY, { edits })).toBe(POLICY.replace('Efect', 'Effect'));
  });
});

describe('lint of a world', () => {
  test('tells which document is meant, and the line in it', () => {
    const { code, out, err: errors } = lint('world.yaml');
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const [scp] = /SCP p-[a-z0-9]{8} of Root\/Prod/.exec(out) ?? [];
    expect(out.split('\n').map((line) => line.split('. ')[0])).toEqual([
      'world.yaml, trust policy of arn:aws:iam::111122223333:role/App, 4:39: advice, Anyone in any account whose own policies allow it can take on this role',
      'world.yaml, managed policy arn:aws:iam::111122223333:policy/Old, 1:1: error, A managed policy has to say "Version": "2012-10-17"',
      '  fix: Set Version to 2012-10-17',
      'world.yaml, policy of VPC endpoint vpce-1, 1:1: error, The policy has no Statement',
      `world.yaml, ${scp}, 1:27: error, Statement is an empty list; it needs at least one value`,
      '1 of 1 file read, 5 documents, 3 errors, 1 piece of advice.',
      '',
    ]);
  });

  test('--json names every document by its reference, those with nothing to say of included', () => {
    const listed = JSON.parse(lint('world.yaml', '--json').out) as {
      file: string;
      document: object;
      problems: { code: string; severity: string; line: number; column: number }[];
    }[];
    expect(
      listed.map(({ problems, ...rest }) => ({
        ...rest,
        problems: problems.map(({ code, severity, line, column }) => [code, severity, line, column]),
      })),
    ).toEqual([
      {
        file: 'world.yaml',
        document: { type: 'trust', owner: 'arn:aws:iam::111122223333:role/App', name: null },
        problems: [[expect.stringMatching(/^advice\./), 'warning', 4, 39]],
      },
      {
        file: 'world.yaml',
        document: { type: 'identity', owner: 'arn:aws:iam::111122223333:role/App', name: 'read' },
        problems: [],
      },
      {
        file: 'world.yaml',
        document: { type: 'identity', owner: 'arn:aws:iam::111122223333:policy/Old', name: null },
        problems: [['grammar.versionRequired', 'error', 1, 1]],
      },
      {
        file: 'world.yaml',
        document: { type: 'endpoint', owner: 'vpce-1', name: null },
        problems: [['shape.missingElement', 'error', 1, 1]],
      },
      {
        file: 'world.yaml',
        document: { type: 'scp', owner: 'Root/Prod', name: expect.stringMatching(/^p-[a-z0-9]{8}$/) },
        problems: [['shape.emptyList', 'error', 1, 27]],
      },
    ]);
  });
});

describe('the exit code', () => {
  test.each([
    [0, ['empty.yaml']],
    [0, ['warned.yaml']],
    [1, ['warned.yaml', 'world.yaml']],
    [2, ['world.yaml', 'broken.yaml']],
    [2, ['world.yaml', 'none.yaml']],
    [0, ['--kind', 'identity', '--', '--json']],
  ])('is %i for %j', (code, args) => {
    expect(lint(...args).code).toBe(code);
  });
});

describe('what cannot be read', () => {
  test('is told on standard error, and the others are linted', () => {
    expect(lint('none.yaml', 'broken.yaml', 'empty.yaml')).toEqual({
      code: 2,
      out: '1 of 3 files read, 0 documents, 0 errors, 0 pieces of advice. See the errors above.\n',
      err: [
        'none.yaml: no such file',
        'broken.yaml, line 1, /accounts/0/id: expected an account id: 12 digits in quotes, found 5',
        '',
      ].join('\n'),
    });
    expect(lint('--json', 'none.yaml')).toEqual({ code: 2, out: '[]\n', err: 'none.yaml: no such file\n' });
  });

  test('a policy without its kind is no world, and how to lint it is told', () => {
    const { code, err: errors } = lint('sound.json');
    expect({ code, last: errors.split('\n').at(-2) }).toEqual({
      code: 2,
      last: 'sound.json: looks like a policy and is read as a world; say its kind with --kind',
    });
  });

  test.each([
    [[], 'lint: no files'],
    [['--jsno', 'world.yaml'], 'lint: unknown flag --jsno'],
    [
      ['world.yaml', '--kind'],
      'lint: unknown kind ""; kinds are identity, resource, trust, boundary, session, scp, rcp, endpoint',
    ],
    [
      ['--kind', 'toString', 'world.yaml'],
      'lint: unknown kind "toString"; kinds are identity, resource, trust, boundary, session, scp, rcp, endpoint',
    ],
    [['--kind', 'scp', '--kind', 'rcp', 'policy.json'], 'lint: unknown flag --kind'],
  ])('%j tells the usage', (args, first) => {
    expect(lint(...args)).toEqual({
      code: 2,
      out: '',
      err: `${first}\nusage: lint [--kind KIND] [--json] FILE…\n`,
    });
  });
});

describe('hostile files', () => {
  test('5 MB are one error, as a policy and as a world', () => {
    expect(lint('--kind', 'trust', 'huge.json')).toEqual({
      code: 1,
      out: [
        'huge.json:1:1: error, The text has 5000000 characters; the lab reads up to 262144. [C-018]',
        '1 of 1 file read, 1 document, 1 error, 0 pieces of advice.',
        '',
      ].join('\n'),
      err: '',
    });
    const { code, err: errors } = lint('huge.json');
    expect({ code, errors }).toEqual({
      code: 2,
      errors: 'huge.json: expected at most 1,000,000 characters of YAML, found 5,000,000\n',
    });
  });

  test('a list of problems that is cut says so', () => {
    const many = `{"Statement":[${Array<string>(200).fill('{"Effect":"Allow"}').join(',')}]}`;
    const world = JSON.stringify({
      accounts: [{ id: '111122223333', policies: [{ name: 'Many', document: many }] }],
    });
    const said = { out: '' };
    runLab(['lint', 'many.json'], {
      out: (text) => (said.out += text),
      err: () => {},
      readFile: () => ok(world),
      listFiles: () => err('no such file'),
    });
    expect(said.out.split('\n').at(-2)).toBe(
      '1 of 1 file read, 1 document, 100 errors, 0 pieces of advice, and more that are not listed.',
    );
  });

  test('a name of 20,000 characters is cut short, and its rule is not', () => {
    const [line = ''] = lint('--kind', 'identity', 'long.json').out.split('\n');
    expect(line.length).toBeLessThan(1100);
    expect(line).toMatch(/^long\.json:1:\d+: error, The Sid -+… \[C-\d{3}\]$/);
  });

  test('characters that move the cursor or turn the text round are written out', () => {
    const { out } = lint('--kind', 'identity', 'hidden.json');
    expect(out).toContain('s3:\\u001b[2J\\u202e*\\u000a x');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test('the program itself lints a world of the lessons', () => {
  const { status, stdout } = spawnSync(
    'node_modules/.bin/tsx',
    ['src/cli/lab.ts', 'lint', '--json', 'lessons/worlds/two-accounts.yaml'],
    { encoding: 'utf8' },
  );
  const listed = JSON.parse(stdout) as { problems: { severity: string }[] }[];
  expect({ status, documents: listed.length > 0 }).toEqual({ status: 0, documents: true });
});
