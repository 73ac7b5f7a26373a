import { whoMayAssume } from '../src/analysis/whoMayAssume.ts';
import { withDocument } from '../src/world/documents.ts';
import { readWorldValue } from '../src/world/file/readValue.ts';
import { roleArn } from '../src/world/names.ts';
import type { World } from '../src/world/world.ts';
import { fastest } from './measure.ts';

/* Every principal against every role, and again after one edit. */

const SIDE = 200;
const ACCOUNTS = ['111122223333', '444455556666', '777788889999', '999900001111'];

const policy = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });

/** Roles of several accounts that trust one another in part: by role, by account, and under a condition. */
function crowd(roles: number): World {
  const perAccount = roles / ACCOUNTS.length;
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: '999900001111',
      units: [{ path: 'Root', accounts: ACCOUNTS }],
    },
    accounts: ACCOUNTS.map((id, account) => {
      const next = ACCOUNTS[(account + 1) % ACCOUNTS.length] ?? '';
      return {
        id,
        roles: Array.from({ length: perAccount }, (_, index) => ({
          name: `Role${index}`,
          tags: { team: index % 3 === 0 ? 'red' : 'blue' },
          trustPolicy: policy(
            { Effect: 'Allow', Principal: { AWS: next }, Action: 'sts:AssumeRole' },
            {
              Effect: 'Allow',
              Principal: { AWS: `arn:aws:iam::${id}:role/Role${(index + 1) % perAccount}` },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
            },
          ),
          inlinePolicies: {
            own: policy(
              {
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                Resource: `arn:aws:iam::*:role/Role${index % 10}*`,
              },
              { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: '*' },
            ),
          },
        })),
      };
    }),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

const world = crowd(SIDE);
const account = world.accounts[0];
const role = account?.roles[0];
if (!account || !role) throw new Error('no role');
const owner = roleArn(account.id, role);
const nobody = JSON.stringify(policy({ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' }));
const edits = {
  'one trust policy': withDocument(world, { type: 'trust', owner, name: null }, nobody),
  'one inline policy': withDocument(
    world,
    { type: 'identity', owner, name: 'own' },
    JSON.stringify(policy({ Effect: 'Allow', Action: 'sts:*', Resource: '*' })),
  ),
};

const first = whoMayAssume(world);
const all = first.principals.length * first.roles.length;
console.log(
  `${first.principals.length} principals against ${first.roles.length} roles; fastest of five runs.\n`,
);
console.table({
  'from scratch': {
    ms: Math.round(fastest(5, () => void whoMayAssume(world))),
    decided: first.decided,
    of: all,
  },
  ...Object.fromEntries(
    Object.entries(edits).map(([name, edited]) => [
      `after an edit of ${name}`,
      {
        ms: Math.round(fastest(5, () => void whoMayAssume(edited, first))),
        decided: whoMayAssume(edited, first).decided,
        of: all,
      },
    ]),
  ),
});
