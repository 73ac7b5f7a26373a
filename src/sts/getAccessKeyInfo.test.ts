import { describe, expect, it } from 'vitest';
import { callOf, type Call } from '../call/call.ts';
import { commit } from '../engine/engine.ts';
import { applyEdit } from '../world/edit.ts';
import type { World } from '../world/world.ts';
import {
  allowing,
  ANA,
  answer,
  asRoot,
  AUDIT,
  AWAY,
  because,
  call,
  decider,
  document,
  HOME,
  later,
  trusting,
  worldFrom,
  type Answered,
} from './fixture.ts';

const BENS = 'AKIAEXAMPLEOFBENSKEY';
const OLD = 'AKIAEXAMPLEOFBENSOLD';

const worldWith = (own: object) =>
  worldFrom({
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', inlinePolicies: { own: document(own) } }],
        roles: [{ name: 'Audit', trustPolicy: document(trusting('*', ['AssumeRole'])) }],
      },
      {
        id: AWAY,
        users: [
          {
            name: 'Ben',
            accessKeys: [
              { id: BENS, secret: 's' },
              { id: OLD, secret: 's', status: 'Inactive' },
            ],
          },
          { name: 'Cleo', accessKeys: [] },
        ],
      },
    ],
  });

const get = (AccessKeyId: unknown, world = worldWith(allowing('*'))): Answered =>
  call(world, 'GetAccessKeyInfo', { AccessKeyId });

describe('the account of a key', () => {
  it.each([
    ['of another account', BENS],
    ['that is inactive', OLD],
  ])('B-143 is told of one %s', (_, id) => {
    expect(get(id).response).toEqual({ Account: AWAY });
  });

  it('B-143 is told of a temporary one, expired or not', () => {
    const { world } = call(worldWith(allowing('*')), 'AssumeRole', {
      RoleArn: AUDIT,
      RoleSessionName: 'ana',
    });
    const { accessKeyId } = world.sessions[0] ?? { accessKeyId: '' };
    expect(get(accessKeyId, later(world, 'PT2H')).response).toEqual({ Account: HOME });
  });

  describe('B-143 is told of one that is deleted', () => {
    const root = (world: World, operation: string, params: Call['params'], by = asRoot(AWAY)) =>
      commit(world, callOf({ service: 'iam', operation, credentials: by, params }));

    it('by the deletion', () => {
      const start = worldWith(allowing('*'));
      const { world } = root(start, 'DeleteAccessKey', { UserName: 'Ben', AccessKeyId: BENS });
      expect(get(BENS, world).response).toEqual({ Account: AWAY });
    });

    it('but not by a deletion that failed', () => {
      const params = { UserName: 'Ben', AccessKeyId: 'AKIAEXAMPLEOFNOBODYS' };
      const { decision, world } = root(worldWith(allowing('*')), 'DeleteAccessKey', params);
      expect(decision.outcome).toBe('invalid');
      expect(decider(get(params.AccessKeyId, world))).toBe('protocol Parameter:AccessKeyId');
    });

    it('by its creation and by its use, when it is gone without a call', () => {
      const made = root(worldWith(allowing('*')), 'CreateAccessKey', { UserName: 'Cleo' });
      const created = made.world.accounts[1]?.users[1]?.accessKeys[0]?.id ?? '';
      const key = { kind: 'accessKey', accessKeyId: BENS, sessionToken: null } as const;
      const used = root(made.world, 'ListUsers', {}, key);
      const gone = applyEdit(used.world, [{ op: 'remove', path: '/accounts/1/users' }]);
      if (!gone.ok) throw new Error(JSON.stringify(gone.error));
      expect([created, BENS, OLD].map((id) => get(id, gone.value.world).response)).toEqual([
        { Account: AWAY },
        { Account: AWAY },
        null,
      ]);
    });
  });

  it('B-143 is not told of one that nobody has', () => {
    const id = 'AKIAEXAMPLEOFNOBODYS';
    const made = get(id);
    expect([made.decision.outcome, decider(made), because(made)]).toEqual([
      'invalid',
      'protocol Parameter:AccessKeyId',
      { code: 'credentials.unknownKey', params: { accessKeyId: id } },
    ]);
  });
});

it('B-007 B-008 needs an Allow, and the denial tells who asked', () => {
  const made = get(BENS, worldWith(allowing('s3:*')));
  expect([answer(made), decider(made)]).toEqual([
    `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:GetAccessKeyInfo because no identity-based policy allows the sts:GetAccessKeyInfo action`,
    'identity Action',
  ]);
});

describe('B-142 the key id', () => {
  const broken = (violation: string) => `400 ValidationError: 1 validation error detected: ${violation}`;

  it.each([
    [null, "Value null at 'accessKeyId' failed to satisfy constraint: Member must not be null"],
    [
      'AKIA',
      "Value 'AKIA' at 'accessKeyId' failed to satisfy constraint: Member must have length greater than or equal to 16",
    ],
    [
      'AKIA-EXAMPLE-EXAMPLE',
      "Value 'AKIA-EXAMPLE-EXAMPLE' at 'accessKeyId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w]*",
    ],
    [
      'A'.repeat(129),
      `Value '${'A'.repeat(129)}' at 'accessKeyId' failed to satisfy constraint: Member must have length less than or equal to 128`,
    ],
  ])('%s', (id, violation) => {
    expect(answer(get(id))).toBe(broken(violation));
  });
});
