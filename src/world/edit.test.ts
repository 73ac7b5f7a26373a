import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from './edit.ts';
import { readWorldValue } from './file/readValue.ts';
import type { JsonPatchOperation } from './patch.ts';
import type { World } from './world.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const TRUST = { Statement: [{ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' }] };
const SPACED = '{ "Statement":\n[ ] }';

const SESSION = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: '111122223333',
  roleName: 'Target',
  roleId: 'AROAEXAMPLEEXAMPLE123',
  sessionName: 'ana',
  issuedTo: ANA,
};

const world = deepFreeze(
  worldOf({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', mfa: true }, { name: 'Ben' }],
        groups: [{ name: 'devs' }],
        roles: [
          { name: 'Target', trustPolicy: TRUST, inlinePolicies: { spaced: SPACED } },
          { name: 'Other', trustPolicy: SPACED },
        ],
        policies: [{ name: 'Scoped', document: SPACED }],
      },
    ],
    sessions: [SESSION],
  }),
);

function worldOf(value: unknown): World {
  const read = readWorldValue(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function edited(...operations: JsonPatchOperation[]): World {
  const result = applyEdit(world, operations);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.world;
}

const errorsOf = (...operations: unknown[]) => {
  const result = applyEdit(world, operations as JsonPatchOperation[]);
  return result.ok ? [] : result.error;
};

const account = (of: World) => of.accounts[0] as World['accounts'][number];
const [ana, ben] = account(world).users;
const [target, other] = account(world).roles;

describe('an edit changes what it names and nothing else', () => {
  it('no operation, and a test that holds, leave the very same world', () => {
    expect(edited()).toBe(world);
    expect(edited({ op: 'test', path: '/accounts/0/roles/0/maxSessionDuration', value: 3600 })).toBe(world);
    expect(edited({ op: 'test', path: '/accounts/0/policies/0/document', value: { Statement: [] } })).toBe(
      world,
    );
  });

  it('a changed field leaves everything else the same value', () => {
    const after = edited({ op: 'replace', path: '/accounts/0/roles/0/maxSessionDuration', value: 7200 });
    expect(account(after).roles).toEqual([{ ...target, maxSessionDuration: 7200 }, other]);
    expect(account(after).roles[1]).toBe(other);
    expect(account(after).users).toBe(account(world).users);
    expect(after.sessions).toBe(world.sessions);
    expect(after.drawn).toBe(world.drawn);
  });

  it('fields that files may leave out are there to be changed', () => {
    const after = edited(
      { op: 'add', path: '/accounts/0/roles/0/tags/team', value: 'red' },
      { op: 'add', path: '/accounts/0/users/0/inlinePolicies/x', value: { Statement: [] } },
      { op: 'add', path: '/accounts/0/users/0/groups/-', value: 'devs' },
      { op: 'add', path: '/accounts/0/resources/-', value: { arn: 'arn:aws:s3:::b' } },
      { op: 'add', path: '/accounts/0/resources/0/objects/a~1b.csv', value: 'text' },
      { op: 'add', path: '/accounts/0/sts/disabledRegions/-', value: 'eu-west-1' },
      { op: 'add', path: '/accounts/0/alias', value: 'dev' },
      { op: 'replace', path: '/clock', value: '2026-02-01T00:00:00Z' },
    );
    expect(after).toEqual({
      ...world,
      clock: '2026-02-01T00:00:00Z',
      accounts: [
        {
          ...account(world),
          alias: 'dev',
          users: [{ ...ana, inlinePolicies: { x: '{\n  "Statement": []\n}' }, groups: ['devs'] }, ben],
          roles: [{ ...target, tags: { team: 'red' } }, other],
          resources: [{ arn: 'arn:aws:s3:::b', policy: null, tags: {}, objects: { 'a/b.csv': 'text' } }],
          sts: { disabledRegions: ['eu-west-1'], optInRegions: [], globalTokenVersion: 1 },
        },
      ],
    });
  });

  it('policies keep their exact text until an operation touches them', () => {
    const after = edited(
      { op: 'add', path: '/accounts/0/policies/0/document/Version', value: '2012-10-17' },
      {
        op: 'move',
        from: '/accounts/0/roles/0/inlinePolicies/spaced',
        path: '/accounts/0/users/0/inlinePolicies/moved',
      },
      {
        op: 'copy',
        from: '/accounts/0/roles/1/trustPolicy',
        path: '/accounts/0/users/0/inlinePolicies/copied',
      },
    );
    expect(account(after).policies[0]?.document).toBe('{\n  "Statement": [],\n  "Version": "2012-10-17"\n}');
    expect(account(after).users[0]?.inlinePolicies).toEqual({
      moved: SPACED,
      copied: '{\n  "Statement": []\n}',
    });
    expect(account(after).roles[1]).toBe(other);
  });

  it('names what the edited world names but does not have', () => {
    expect(applyEdit(world, [{ op: 'remove', path: '/accounts/0/users/0' }])).toMatchObject({
      value: {
        diagnostics: [{ path: '/accounts/0/roles/0/trustPolicy', code: 'principal.unknown', named: ANA }],
      },
    });
  });
});

describe('A-005 who stays and who is new', () => {
  it('a principal written anew in one operation stays the same, keys and device included', () => {
    const after = edited(
      {
        op: 'replace',
        path: '/accounts/0/users/0',
        value: { name: 'Ana', mfa: true, tags: { team: 'red' } },
      },
      { op: 'replace', path: '/accounts/0/roles/0', value: { name: 'Target', trustPolicy: TRUST } },
      { op: 'replace', path: '/accounts/0/policies', value: [{ name: 'Scoped', document: {} }] },
    );
    expect(account(after).users).toEqual([{ ...ana, tags: { team: 'red' } }, ben]);
    expect(account(after).roles).toEqual([{ ...target, inlinePolicies: {} }, other]);
    expect(account(after).policies[0]?.id).toBe(account(world).policies[0]?.id);
    expect(after.drawn).toBe(world.drawn);
  });

  it('a whole account written anew keeps its principals', () => {
    const value = { id: '111122223333', users: [{ name: 'Ben' }, { name: 'Ana' }, { name: 'Cat' }] };
    const [first, second, third] = account(edited({ op: 'replace', path: '/accounts/0', value })).users;
    expect([first?.id, first?.accessKeys]).toEqual([ben?.id, ben?.accessKeys]);
    expect([second?.id, second?.accessKeys]).toEqual([ana?.id, ana?.accessKeys]);
    expect([ana?.id, ben?.id]).not.toContain(third?.id);
  });

  it('a principal written anew was made when it was made', () => {
    const createdAt = '2026-02-01T10:00:00Z';
    const made = edited({ op: 'add', path: '/accounts/0/groups/0/createdAt', value: createdAt });
    const written = applyEdit(made, [
      { op: 'replace', path: '/accounts/0/groups/0', value: { name: 'devs' } },
    ]);
    expect(written.ok && account(written.value.world).groups).toEqual(account(made).groups);
    expect(account(made).groups[0]?.createdAt).toBe(createdAt);
  });

  it('a principal removed and added again is another one, with other keys', () => {
    const after = edited(
      { op: 'remove', path: '/accounts/0/users/0' },
      { op: 'add', path: '/accounts/0/users/0', value: { name: 'Ana', mfa: true } },
    );
    const [again] = account(after).users;
    expect(again).toMatchObject({ name: 'Ana', id: expect.stringMatching(/^AIDA/) });
    expect(again?.id).not.toBe(ana?.id);
    expect(again?.accessKeys[0]?.id).not.toBe(ana?.accessKeys[0]?.id);
    expect(again?.mfa?.seed).not.toBe(ana?.mfa?.seed);
    expect(after.drawn).toBe(world.drawn + 4);
    expect(after.sessions).toBe(world.sessions);
  });

  it('an id that was drawn once is not drawn again, whatever happens to the counter', () => {
    const after = edited(
      { op: 'remove', path: '/drawn' },
      { op: 'replace', path: '/drawn', value: 0 },
      { op: 'add', path: '/accounts/0/users/-', value: { name: 'Cat' } },
    );
    expect(account(after).users.map(({ id }) => id)).toEqual([
      ana?.id,
      ben?.id,
      expect.stringMatching(/^AIDA/),
    ]);
    expect(after.drawn).toBe(world.drawn + 3);
  });

  it('another path is another principal', () => {
    const after = edited({
      op: 'replace',
      path: '/accounts/0/users/0',
      value: { name: 'Ana', path: '/team/' },
    });
    expect(account(after).users[0]?.id).not.toBe(ana?.id);
  });
});

describe('C-035 C-036 trust policies and who they name', () => {
  const remade: JsonPatchOperation[] = [
    { op: 'remove', path: '/accounts/0/users/0' },
    { op: 'add', path: '/accounts/0/users/0', value: { name: 'Ana' } },
  ];
  const trusted = (of: World) => account(of).roles[0]?.trustedIds;
  const newId = (of: World) => account(of).users[0]?.id;

  it('a user made again is not trusted', () => {
    expect(trusted(edited(...remade))).toEqual({ [ANA]: ana?.id });
  });

  it.each<[string, JsonPatchOperation]>([
    ['at the policy', { op: 'replace', path: '/accounts/0/roles/0/trustPolicy', value: TRUST }],
    ['as text', { op: 'replace', path: '/accounts/0/roles/0/trustPolicy', value: JSON.stringify(TRUST) }],
    [
      'under it',
      { op: 'replace', path: '/accounts/0/roles/0/trustPolicy/Statement/0/Effect', value: 'Allow' },
    ],
    [
      'above it',
      { op: 'replace', path: '/accounts/0/roles/0', value: { name: 'Target', trustPolicy: TRUST } },
    ],
    [
      'far above it',
      { op: 'replace', path: '/accounts/0/roles', value: [{ name: 'Target', trustPolicy: TRUST }] },
    ],
  ])('until its policy is saved again, %s', (_, operation) => {
    const after = edited(...remade, operation);
    expect(trusted(after)).toEqual({ [ANA]: newId(after) });
  });

  it.each<[string, JsonPatchOperation]>([
    ['beside it', { op: 'add', path: '/accounts/0/roles/0/tags/a', value: 'b' }],
    ['at another role', { op: 'replace', path: '/accounts/0/roles/1/trustPolicy', value: TRUST }],
    ['a test', { op: 'test', path: '/accounts/0/roles/0/trustPolicy', value: TRUST }],
  ])('and not by an operation elsewhere: %s', (_, operation) => {
    expect(trusted(edited(...remade, operation))).toEqual({ [ANA]: ana?.id });
  });
});

describe('what an edit cannot do', () => {
  const place = { line: null, column: null };

  it.each<[string, unknown, object]>([
    [
      'a test that fails',
      { op: 'test', path: '/accounts/0/roles/0/maxSessionDuration', value: 7200 },
      { path: '/accounts/0/roles/0/maxSessionDuration', code: 'patch.test', expected: '7200', found: '3600' },
    ],
    [
      'a path to nothing',
      { op: 'replace', path: '/accounts/0/roles/7/name', value: 'X' },
      {
        path: '/accounts/0/roles/7/name',
        code: 'patch.path',
        expected: 'a path to something in the world',
        found: 'nothing at /accounts/0/roles/7',
      },
    ],
    ...[
      ['replace', '/accounts/0/users/0/permissionsBoundary', '/accounts/0/users/0/permissionsBoundary'],
      ['add', '/organization/units/-', '/organization'],
      ['add', '/accounts/0/users/3', '/accounts/0/users/3'],
      ['add', '/accounts/0/users/01', '/accounts/0/users/01'],
      ['remove', '/accounts/0/users/-', '/accounts/0/users/-'],
      ['remove', '/accounts/length', '/accounts/length'],
      ['remove', '/accounts/0/users/map', '/accounts/0/users/map'],
      ['test', '/toString', '/toString'],
      ['add', '/__proto__/polluted', '/__proto__'],
      ['add', '/accounts/0/constructor/prototype', '/accounts/0/constructor'],
      ['add', '/accounts/0/id/x', '/accounts/0/id/x'],
    ].map(
      ([op, path, missing]) =>
        [
          `${op} ${path}`,
          { op, path, value: 1 },
          {
            path,
            code: 'patch.path',
            expected: 'a path to something in the world',
            found: `nothing at ${missing}`,
          },
        ] satisfies [string, unknown, object],
    ),
    [
      'a move into itself',
      { op: 'move', from: '/accounts/0', path: '/accounts/0/users/0' },
      {
        path: '/accounts/0/users/0',
        code: 'patch.path',
        expected: 'a path to which move can lead',
        found: '"/accounts/0/users/0"',
      },
    ],
    [
      'a value of the wrong type',
      { op: 'replace', path: '/accounts/0/roles/0/maxSessionDuration', value: 1 },
      {
        path: '/accounts/0/roles/0/maxSessionDuration',
        code: 'value.form',
        expected: 'a number from 3600 to 43200',
        found: '1',
      },
    ],
    [
      'a name that is taken',
      { op: 'add', path: '/accounts/0/users/-', value: { name: 'ANA' } },
      {
        path: '/accounts/0/users/2/name',
        code: 'name.duplicate',
        expected: 'each user name once, ignoring case',
        found: '"ANA" again',
      },
    ],
    [
      'the same user twice',
      { op: 'add', path: '/accounts/0/users/-', value: { name: 'Ana' } },
      {
        path: '/accounts/0/users/2/name',
        code: 'name.duplicate',
        expected: 'each user name once, ignoring case',
        found: '"Ana" again',
      },
    ],
    [
      'a forbidden key in a value',
      { op: 'add', path: '/accounts/0/roles/0/tags', value: JSON.parse('{"__proto__": "x"}') },
      { path: '', code: 'key.forbidden', expected: 'another key', found: '"__proto__"' },
    ],
    ...[
      null,
      7,
      {},
      { op: 'grow', path: '/clock' },
      { op: 'add', path: '/clock' },
      { op: 'move', path: '/clock' },
      { op: 'replace', path: '', value: {} },
      { op: 'remove', path: 'clock' },
    ].map(
      (operation) =>
        [
          `no operation: ${JSON.stringify(operation)}`,
          operation,
          {
            path: '',
            code: 'patch.form',
            expected: 'an operation of JSON Patch with op, path and what the op needs',
            found: typeof operation === 'object' && operation !== null ? 'an object' : String(operation),
          },
        ] satisfies [string, unknown, object],
    ),
  ])('%s', (_, operation, expected) => {
    const harmless = { op: 'test', path: '/seed', value: 1 };
    expect(errorsOf(harmless, operation)).toEqual([{ operation: 1, ...place, ...expected }]);
  });

  it('every kind of wrong operation is an error, none is thrown', () => {
    const pointer = fc.constantFrom(
      '',
      '/',
      '/accounts',
      '/accounts/0',
      '/accounts/0/users',
      '/accounts/0/users/0',
      '/clock',
      '/x',
      '/sessions/-',
    );
    const operation = fc.record(
      {
        op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test'),
        path: pointer,
        from: pointer,
        value: fc.anything(),
      },
      { requiredKeys: ['op', 'path'] },
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 3 }), (operations) => {
        const result = applyEdit(world, operations as JsonPatchOperation[]);
        expect(result.ok || result.error.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a tag that is called __proto__', () => {
  const tagged = worldOf({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', tags: JSON.parse('{"__proto__": "x", "team": "red"}') }, { name: 'Ben' }],
      },
    ],
  });
  const tagsOf = ({ accounts }: World) => Object.entries(accounts[0]?.users[0]?.tags ?? {});

  it('stays through edits beside it', () => {
    const after = applyEdit(tagged, [
      { op: 'replace', path: '/accounts/0/users/0/tags/team', value: 'blue' },
    ]);
    expect(after.ok && tagsOf(after.value.world)).toEqual([
      ['__proto__', 'x'],
      ['team', 'blue'],
    ]);
  });

  it.each(['copy', 'move'] as const)('%s does not lose it silently', (op) => {
    const [from, path] = ['/accounts/0/users/0/tags', '/accounts/0/users/1/tags'];
    expect(applyEdit(tagged, [{ op, from, path }])).toEqual({
      ok: false,
      error: [
        {
          operation: 0,
          path,
          line: null,
          column: null,
          code: 'key.forbidden',
          expected: 'another key',
          found: '"__proto__"',
        },
      ],
    });
  });
});
