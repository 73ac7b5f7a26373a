import { describe, expect, test } from 'vitest';
import { caseFileErrorText, readCase } from './read.ts';

const WORLD = `world:
  accounts:
    - id: '111122223333'
      users: [{ name: Ana }]
      roles:
        - name: Audit
          trustPolicy: { Version: '2012-10-17', Statement: [] }
`;

const noWorldFiles = () => null;

/** What is wrong with a case file, in sentences. */
function errorsOf(text: string, fileAt: Parameters<typeof readCase>[1] = noWorldFiles): string[] {
  const read = readCase({ name: 'case.yaml', text }, fileAt);
  return read.ok ? [] : read.error.map(caseFileErrorText);
}

/** The same for the steps of a case whose world is good. */
const stepErrors = (steps: string): string[] => errorsOf(`${WORLD}steps:\n${steps}`);

test('a case reads from YAML and from JSON alike', () => {
  const steps = [
    { as: 'arn:aws:iam::111122223333:user/Ana', call: 'sts:GetCallerIdentity', expect: { outcome: 'allow' } },
  ];
  const world = { accounts: [{ id: '111122223333', users: [{ name: 'Ana' }] }] };
  const json = readCase(
    { name: 'case.json', text: JSON.stringify({ version: 1, world, steps }) },
    noWorldFiles,
  );
  const yaml = readCase(
    {
      name: 'case.yaml',
      text: `world: { accounts: [{ id: '111122223333', users: [{ name: Ana }] }] }
steps:
  - { as: 'arn:aws:iam::111122223333:user/Ana', call: sts:GetCallerIdentity, expect: { outcome: allow } }
`,
    },
    noWorldFiles,
  );
  expect(json.ok).toBe(true);
  expect(yaml).toEqual(json);
});

test('context values may be written as text, numbers, true or false, or lists of them', () => {
  const read = readCase(
    {
      name: 'case.yaml',
      text: `${WORLD}steps: [{ as: none, call: s3:GetObject, context: { a: x, b: 1, c: true, d: [y, 2] } }]`,
    },
    noWorldFiles,
  );
  const step = read.ok ? read.value.steps[0] : undefined;
  expect(step && 'context' in step && step.context).toEqual({ a: 'x', b: '1', c: 'true', d: ['y', '2'] });
});

describe('a file that is no case', () => {
  test('an empty file', () => {
    expect(errorsOf('')).toEqual([
      'case.yaml, line 1: expected a case: an object with world and steps, found null',
    ]);
  });

  test('text that is neither YAML nor JSON', () => {
    expect(errorsOf('world: [')).toEqual([
      expect.stringMatching(/^case\.yaml, line 1: expected YAML that can be read/),
    ]);
    expect(errorsOf('{ "world": }')).toEqual(['case.yaml, line 1: expected a value, found "}"']);
  });

  test('no world and no steps', () => {
    expect(errorsOf('version: 1')).toEqual([
      'case.yaml, line 1, /world: expected a world, or the path of a world file, found nothing',
      'case.yaml, line 1, /steps: expected a list of steps, found nothing',
    ]);
  });

  test('another version, an unknown field, a key twice', () => {
    expect(errorsOf(`${WORLD}steps: []\nversion: 2\nstep: []\nsteps: []\n`)).toEqual([
      'case.yaml, line 9, /version: expected version 1, found 2',
      'case.yaml, line 10, /step: expected a known field such as "steps", found "step"',
      'case.yaml, line 11, /steps: expected each key once, found "steps" again',
    ]);
  });
});

describe('the world of a case', () => {
  test('is read like a world file, with its lines in the case', () => {
    expect(errorsOf("world:\n  accounts:\n    - id: '1'\n      user: []\nsteps: []\n")).toEqual([
      'case.yaml, line 3, /world/accounts/0/id: expected an account id: 12 digits in quotes, found "1"',
      'case.yaml, line 4, /world/accounts/0/user: expected a known field such as "users", found "user"',
    ]);
  });

  test('may stand in a file of its own', () => {
    const asked: string[] = [];
    const read = readCase({ name: 'case.yaml', text: 'world: ./worlds/one.yaml\nsteps: []\n' }, (path) => {
      asked.push(path);
      return { name: 'lessons/worlds/one.yaml', text: "accounts: [{ id: '111122223333' }]" };
    });
    expect(asked).toEqual(['./worlds/one.yaml']);
    expect(read.ok && read.value.world.accounts.map(({ id }) => id)).toEqual(['111122223333']);
  });

  test('may be wrong in that file', () => {
    const fileAt = () => ({ name: 'worlds/one.yaml', text: 'clock: 2026-01-15T09:00:00Z\naccounts: 1\n' });
    expect(errorsOf('world: ./worlds/one.yaml\nsteps: [{}]\n', fileAt)).toEqual([
      'case.yaml, line 2, /steps/0: expected a step with one of call, advance and edit, found an object',
      'worlds/one.yaml, line 2, /accounts: expected a list of accounts, found 1',
    ]);
  });

  test('may name a file that is not there', () => {
    expect(errorsOf('world: ./worlds/none.yaml\nsteps: []\n')).toEqual([
      'case.yaml, line 1, /world: expected the path of a world file that can be read, relative to this file, found "./worlds/none.yaml"',
    ]);
  });
});

describe('a step', () => {
  test('is one of call, advance and edit', () => {
    expect(stepErrors('  - {}\n  - { advance: PT1H, edit: [] }\n  - wait\n')).toEqual([
      'case.yaml, line 9, /steps/0: expected a step with one of call, advance and edit, found an object',
      'case.yaml, line 10, /steps/1: expected a step with one of call, advance and edit, found advance and edit',
      'case.yaml, line 11, /steps/2: expected a step with one of call, advance and edit, found "wait"',
    ]);
  });

  test('has fields of the right kind', () => {
    expect(
      stepErrors(`  - as: none
    call: AssumeRole
    params: []
    context: { a: { b: c } }
    omitSessionToken: yes
    lable: X
    expect: { outcome: denied, decidedBy: { policyType: role, statement: -1 } }
`),
    ).toEqual([
      'case.yaml, line 10, /steps/0/call: expected service:Action, such as sts:AssumeRole, found "AssumeRole"',
      'case.yaml, line 11, /steps/0/params: expected an object: parameters by name, found a list of 0',
      'case.yaml, line 12, /steps/0/context/a: expected a text, or a list of texts, found an object',
      'case.yaml, line 13, /steps/0/omitSessionToken: expected true or false, found "yes"',
      'case.yaml, line 14, /steps/0/lable: expected a known field such as "label", found "lable"',
      'case.yaml, line 15, /steps/0/expect/outcome: expected one of allow, deny, invalid, found "denied"',
      'case.yaml, line 15, /steps/0/expect/decidedBy/policyType: expected one of rcp, scp, endpoint, trust, resource, identity, boundary, session, protocol, found "role"',
      'case.yaml, line 15, /steps/0/expect/decidedBy/statement: expected a statement number from 0, or null, found -1',
    ]);
  });
});

describe('who calls', () => {
  const as = (who: string) => stepErrors(`  - { as: '${who}', call: sts:GetCallerIdentity }\n`);
  const at = 'case.yaml, line 9, /steps/0/as: expected';
  const session = 'session:LABEL of a step that assumes the role, since a role has no credentials of its own';

  test.each([
    ['arn:aws:iam::111122223333:role/Audit', session],
    ['arn:aws:sts::111122223333:assumed-role/Audit/ana', session],
    ['arn:aws:iam::111122223333:user/Ben', 'the ARN of a user who is or was in this world'],
    ['arn:aws:iam::111122223333:user/ana', 'the ARN of a user who is or was in this world'],
    ['arn:aws:iam::444455556666:root', 'the root ARN of an account of this world'],
    ['session:ANA', 'the label of an earlier step'],
    ['Ana', 'a user ARN, an account root ARN, session:LABEL, service:NAME or none'],
    [
      'arn:aws:iam::111122223333:group/devs',
      'a user ARN, an account root ARN, session:LABEL, service:NAME or none',
    ],
    ['service:', 'a user ARN, an account root ARN, session:LABEL, service:NAME or none'],
  ])('cannot be %s', (who, expected) => {
    expect(as(who)).toEqual([`${at} ${expected}, found "${who}"`]);
  });

  test.each([
    'none',
    'arn:aws:iam::111122223333:user/Ana',
    'arn:aws:iam::111122223333:root',
    'service:lambda.amazonaws.com',
  ])('can be %s', (who) => {
    expect(as(who)).toEqual([]);
  });

  test('must be said, unless a token says it', () => {
    expect(stepErrors('  - call: sts:AssumeRole\n  - { call: sts:AssumeRoleWithSAML, token: {} }\n')).toEqual(
      [
        'case.yaml, line 9, /steps/0/as: expected a user ARN, an account root ARN, session:LABEL, service:NAME or none, found nothing',
      ],
    );
  });

  test('can be the session of a step before, not of one after', () => {
    expect(
      stepErrors(`  - { as: 'session:X', call: sts:GetCallerIdentity }
  - { as: none, call: sts:AssumeRole, label: X }
  - { as: 'session:X', call: sts:GetCallerIdentity }
`),
    ).toEqual(['case.yaml, line 9, /steps/0/as: expected the label of an earlier step, found "session:X"']);
  });

  test('can be a user whom an edit before it made or removed', () => {
    expect(
      stepErrors(`  - edit: [{ op: add, path: /accounts/0/users/-, value: { name: Ben } }]
  - edit: [{ op: remove, path: /accounts/0/users/0 }]
  - { as: 'arn:aws:iam::111122223333:user/Ben', call: sts:GetCallerIdentity }
  - { as: 'arn:aws:iam::111122223333:user/Ana', call: sts:GetCallerIdentity }
`),
    ).toEqual([]);
  });
});

describe('time and edits', () => {
  test('a duration must be one', () => {
    expect(stepErrors('  - advance: one hour\n')).toEqual([
      'case.yaml, line 9, /steps/0/advance: expected an ISO 8601 duration such as PT1H that ends before the year 10000, found "one hour"',
    ]);
  });

  test('operations must be of JSON Patch', () => {
    expect(
      stepErrors(
        '  - edit:\n      - { op: drop, path: /accounts/0 }\n      - { op: remove, path: accounts }\n',
      ),
    ).toEqual([
      'case.yaml, line 10, /steps/0/edit/0/op: expected an operation of JSON Patch: add, remove, replace, move, copy or test, found "drop"',
      'case.yaml, line 11, /steps/0/edit/1/path: expected a JSON pointer into the world, such as /accounts/0/roles/0, found "accounts"',
    ]);
    expect(stepErrors('  - edit: { op: remove, path: /accounts/0 }\n')).toEqual([
      'case.yaml, line 9, /steps/0/edit: expected a list of operations, found an object',
    ]);
  });

  test('an edit must lead somewhere and leave a world', () => {
    expect(
      stepErrors(
        '  - edit:\n      - { op: add, path: /accounts/0/alias, value: dev }\n      - { op: remove, path: /accounts/0/users/1 }\n',
      ),
    ).toEqual([
      expect.stringMatching(
        /^case\.yaml, line 11, \/steps\/0\/edit\/1: expected a path .*\/accounts\/0\/users\/1/,
      ),
    ]);
    expect(stepErrors('  - edit: [{ op: remove, path: /accounts/0/roles/0/trustPolicy }]\n')).toEqual([
      'case.yaml, line 9, /steps/0/edit/0: expected a policy: an object, or a text with its JSON at /accounts/0/roles/0/trustPolicy of the world after it, found nothing',
    ]);
  });
});

test('a token is what is documented, or the file says where it is not', () => {
  const steps = `  - call: sts:AssumeRoleWithSAML
    token:
      sub: ana
      issueAt: '2026-01-15T09:00:00Z'
      signature: forged
      attributes: { RoleSesionName: ana }
  - { call: sts:AssumeRoleWithWebIdentity, token: { sub: ana, anything: 1, signature: unknown } }
`;
  expect(stepErrors(steps)).toEqual([
    'case.yaml, line 12, /steps/0/token/issueAt: expected a known field such as "issuedAt", found "issueAt"',
    'case.yaml, line 13, /steps/0/token/signature: expected one of valid, invalid, none, found "forged"',
    'case.yaml, line 14, /steps/0/token/attributes/RoleSesionName: expected a known name such as "RoleSessionName", found "RoleSesionName"',
    'case.yaml, line 15, /steps/1/token/signature: expected one of valid, invalid, unknownKey, algorithm, none, found "unknown"',
  ]);
});

test('nothing that a file can hold makes the reader throw', () => {
  const odd = [
    'null',
    '[]',
    '1',
    '"x"',
    '{"world":[],"steps":{}}',
    '{"world":null,"steps":[null,1,[],"x"]}',
    '\u0000',
    '- &a [*a]',
  ];
  for (const text of odd) expect(() => readCase({ name: 'case', text }, noWorldFiles)).not.toThrow();
});
