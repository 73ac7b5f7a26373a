import { describe, expect, test } from 'vitest';
import { ANA, APP, AUDIT, DEV } from '../../../analysis/fixture.ts';
import { makeCall, type Asked, type LabState } from '../../../content/call/made.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';
import { callEnds } from './callOnMap.ts';
import { small, withAccount } from './fixture.ts';
import { assumeAs, callsAs } from './nodeCalls.ts';
import { nodeDocuments } from './nodeDocuments.ts';

const BUCKET = 'arn:aws:s3:::reports';
const world = withAccount(small(), DEV, () => ({
  resources: [{ arn: BUCKET, policy: null, tags: {}, objects: {} }],
}));
const start: LabState = { world, calls: [] };

const asking = (more: Partial<Asked>): Asked => ({ ...whoAmI(ANA), call: 'sts:AssumeRole', ...more });

describe('the call on the map', () => {
  test.each<[string, Partial<Asked>, string | null, string | null]>([
    ['of a user about a role', { params: { RoleArn: AUDIT } }, ANA, AUDIT],
    ['about nothing', { call: 'sts:GetCallerIdentity' }, ANA, null],
    ['about an object, which is in its bucket', { resource: `${BUCKET}/a.csv` }, ANA, BUCKET],
    ['about a bucket by its name', { params: { Bucket: 'reports' } }, ANA, BUCKET],
    [
      'of a service',
      { as: 'service:ec2.amazonaws.com', params: { RoleArn: APP } },
      'outside|service|ec2.amazonaws.com',
      APP,
    ],
    [
      'with a token',
      { as: 'none', token: { iss: 'https://idp.example.com' }, params: { RoleArn: APP } },
      `arn:aws:iam::${DEV}:oidc-provider/idp.example.com`,
      APP,
    ],
    ['with an assertion', { as: 'none', params: { RoleArn: APP, PrincipalArn: 'arn:x' } }, 'arn:x', APP],
    ['of nobody', { as: 'none', params: {} }, null, null],
  ])('%s', (_, asked, caller, target) => {
    expect(callEnds(asking(asked), start)).toEqual({ caller, target });
  });

  test('of a session, which can be called with from its node until it expires', () => {
    const assume = asking({ params: { RoleArn: APP, RoleSessionName: 'one' }, label: 'app' });
    const state = makeCall(start, assume) ?? start;
    const issued = state.calls[0]?.issued ?? 'none';
    const node = `session|${issued}`;
    expect(callEnds(asking({ as: 'session:app' }), state)).toEqual({ caller: node, target: null });
    expect(callEnds(asking({ as: 'session:app' }), start)).toEqual({ caller: 'session:app', target: null });
    expect(callsAs(state, node)).toBe('session:app');
    const later = { ...state, world: { ...state.world, clock: '2026-01-16T09:00:00Z' } };
    expect(callsAs(later, node)).toBeNull();
    const again = makeCall(state, assume) ?? state;
    // The label leads to the later session now; the earlier one goes by its access key id.
    expect(callsAs(again, node)).toBe(`session:${issued}`);
    expect(callEnds(asking({ as: `session:${issued}` }), again).caller).toBe(node);
  });
});

test('who can call: a user with an active key', () => {
  const ben = ANA.replace('Ana', 'Ben');
  expect([callsAs(start, ANA), callsAs(start, ben), callsAs(start, APP)]).toEqual([ANA, null, null]);
});

test('a role is asked for with the credentials of the call in question', () => {
  expect(assumeAs(ANA, AUDIT)).toEqual(
    asking({ params: { RoleArn: AUDIT, RoleSessionName: 'session' }, label: 'Audit' }),
  );
  expect([assumeAs('none', AUDIT), assumeAs('service:x', AUDIT)]).toEqual([null, null]);
});

test('what a node leads to: of a role its trust policy before what it may do', () => {
  const managed = `arn:aws:iam::${DEV}:policy/Own`;
  const at = withAccount(world, DEV, ({ roles }) => ({
    policies: [{ id: 'ANPA1', name: 'Own', path: '/', document: '{}' }],
    roles: roles.map((role) => ({
      ...role,
      inlinePolicies: { inline: '{}' },
      attachedPolicies: [managed, 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    })),
  }));
  expect(nodeDocuments(at, APP)).toEqual([
    { type: 'trust', owner: APP, name: null },
    { type: 'identity', owner: APP, name: 'inline' },
    { type: 'identity', owner: managed, name: null },
  ]);
  expect(nodeDocuments(at, BUCKET)).toEqual([]);
});
