import { commit } from '../../../src/engine/engine.ts';
import type { Door } from '../../../src/protocol/door.ts';
import { awsServer } from '../../../src/server/awsServer.ts';
import { readWorldValue } from '../../../src/world/file/readValue.ts';
import { findUserByArn } from '../../../src/world/find.ts';
import type { World } from '../../../src/world/world.ts';

const CLOCK = '2026-01-15T09:00:00Z';
const HOME = '123456789012';
const TEST = `arn:aws:iam::${HOME}:user/Test`;

/** A door to a world with a user, who may assume one role, and a bucket, which only the role may read. For tests. */
export function serving() {
  let world = worldOf();
  let drawn = 0;
  const door: Door = awsServer({
    world: () => world,
    carryOut: (call) => {
      const committed = commit(world, call);
      ({ world } = committed);
      return committed;
    },
    now: () => CLOCK,
    requestId: () => `00000000-0000-4000-8000-${String(++drawn).padStart(12, '0')}`,
    exists: () => false,
  });
  const key = findUserByArn(world, TEST)?.user.accessKeys[0];
  const keys = { accessKeyId: key?.id ?? '', secretAccessKey: key?.secret ?? '' };
  const env = { AWS_ACCESS_KEY_ID: keys.accessKeyId, AWS_SECRET_ACCESS_KEY: keys.secretAccessKey };
  return { door, keys, env, clockAhead: Date.parse(CLOCK) - Date.now() };
}

function worldOf(): World {
  const allowing = (Action: string, Principal?: object): object => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, ...(Principal ? { Principal } : { Resource: '*' }) }],
  });
  const read = readWorldValue({
    clock: CLOCK,
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Test', inlinePolicies: { own: allowing('sts:AssumeRole') } }],
        roles: [
          {
            name: 'account-s3-full-access',
            trustPolicy: allowing('sts:AssumeRole', { AWS: TEST }),
            attachedPolicies: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'],
          },
        ],
        resources: [{ arn: 'arn:aws:s3:::reports' }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}
