import { expect, it } from 'vitest';
import { callOf } from '../../call/call.ts';
import { commit } from '../../engine/engine.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { World } from '../../world/world.ts';
import { trailAccounts, trailEvents } from './trailView.ts';

const HOME = '111122223333';
const AWAY = '444455556666';

const policy = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });

function logged(): World {
  const read = readWorldValue({
    accounts: [
      {
        id: HOME,
        alias: 'dev',
        users: [
          {
            name: 'Ana',
            inlinePolicies: { own: policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }) },
          },
        ],
      },
      {
        id: AWAY,
        alias: 'prod',
        roles: [
          {
            name: 'Audit',
            trustPolicy: policy({ Effect: 'Allow', Principal: { AWS: HOME }, Action: 'sts:AssumeRole' }),
          },
        ],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { world } = read.value;
  const key = world.accounts[0]?.users[0]?.accessKeys[0]?.id ?? '';
  const as = (operation: string, params: Readonly<Record<string, unknown>>) =>
    callOf({
      service: 'sts',
      operation,
      credentials: { kind: 'accessKey', accessKeyId: key, sessionToken: null },
      params,
    });
  const assumed = commit(
    world,
    as('AssumeRole', { RoleArn: `arn:aws:iam::${AWAY}:role/Audit`, RoleSessionName: 'ana' }),
  );
  return commit(assumed.world, as('GetSessionToken', { DurationSeconds: 1 })).world;
}

it('G-004 shows a call across accounts in the trail of each, the newest first', () => {
  const world = logged();
  const lines = (account: string | null) =>
    trailEvents(world, account).map(({ account: where, name, error }) => [where, name, error]);
  expect(lines(HOME)).toEqual([
    ['dev', 'sts:GetSessionToken', 'ValidationError'],
    ['dev', 'sts:AssumeRole', null],
  ]);
  expect(lines(AWAY)).toEqual([['prod', 'sts:AssumeRole', null]]);
  expect(lines(null)).toHaveLength(3);
});

it('G-005 tells who called as far as that trail knows', () => {
  const world = logged();
  expect(trailEvents(world, HOME).map(({ who }) => who)).toEqual([
    `arn:aws:iam::${HOME}:user/Ana`,
    `arn:aws:iam::${HOME}:user/Ana`,
  ]);
  const [away] = trailEvents(world, AWAY);
  expect(away?.who).toMatch(/^AIDA[A-Z0-9]+$/);
  expect(JSON.parse(away?.json ?? '')).toEqual(world.trail.find(({ eventID }) => eventID === away?.id));
});

it('counts the events of each account', () => {
  expect(trailAccounts(logged())).toEqual([
    { id: HOME, name: 'dev', events: 2 },
    { id: AWAY, name: 'prod', events: 1 },
  ]);
});
