import { expect, it } from 'vitest';
import { callOf } from '../../call/call.ts';
import { decide } from '../../engine/engine.ts';
import { issueSession } from '../../sts/issueSession.ts';
import { advance } from '../clock.ts';
import { applyEdit } from '../edit.ts';
import { readWorldValue } from '../file/readValue.ts';
import type { World } from '../world.ts';
import { revokeSessions } from './revokeSessions.ts';

const HOME = '111122223333';

function worldWithSession(): World {
  const read = readWorldValue({
    accounts: [
      {
        id: HOME,
        roles: [
          {
            name: 'App',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { AWS: HOME }, Action: 'sts:AssumeRole' }],
            },
            inlinePolicies: {
              own: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
            },
          },
        ],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return withSession(read.value.world);
}

function withSession(world: World): World {
  const [role] = world.accounts[0]?.roles ?? [];
  const session = {
    kind: 'role',
    accountId: HOME,
    roleName: 'App',
    roleId: role?.id ?? '',
    sessionName: 'ana',
    policies: { inline: null, managed: [] },
    tags: {},
    transitiveTagKeys: [],
    sourceIdentity: null,
    federatedProvider: null,
    federatedKeys: {},
    issuedTo: 'ana',
    tokenVersion: 2,
  } as const;
  return issueSession(world, session, 3600).world;
}

const outcome = (world: World): string => {
  const session = world.sessions.at(-1);
  const { accessKeyId = '', sessionToken = '' } = session ?? {};
  return decide(
    world,
    callOf({
      service: 's3',
      operation: 'ListAllMyBuckets',
      credentials: { kind: 'accessKey', accessKeyId, sessionToken },
    }),
  ).outcome;
};

it('A-059 A-060 denies everything to sessions of until half a minute from now, and nothing to later ones', () => {
  const world = worldWithSession();
  const operations = revokeSessions(world, HOME, 'App');
  expect(operations).toEqual([
    {
      op: 'add',
      path: '/accounts/0/roles/0/inlinePolicies/AWSRevokeOlderSessions',
      value: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            Action: ['*'],
            Resource: ['*'],
            Condition: { DateLessThan: { 'aws:TokenIssueTime': '2026-01-15T09:00:30Z' } },
          },
        ],
      },
    },
  ]);
  const edited = applyEdit(world, operations ?? []);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  const revoked = edited.value.world;
  const later = advance(revoked, 'PT1M');
  if (!later.ok) throw new Error(JSON.stringify(later.error));
  expect([world, revoked, withSession(revoked), withSession(later.value)].map(outcome)).toEqual([
    'allow',
    'deny',
    'deny',
    'allow',
  ]);
});

it('takes the place of an earlier one, and needs a role', () => {
  const world = worldWithSession();
  const again = applyEdit(world, [
    ...(revokeSessions(world, HOME, 'App') ?? []),
    ...(revokeSessions(world, HOME, 'App') ?? []),
  ]);
  expect(again.ok).toBe(true);
  expect(revokeSessions(world, HOME, 'Nobody')).toBeNull();
});
