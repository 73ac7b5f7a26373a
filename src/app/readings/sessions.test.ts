import { expect, test } from 'vitest';
import { HOME, withFederatedUser, worldOf } from '../../explain/fixture.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { plain } from '../../explain/phrase.ts';
import type { WorldNode } from '../../view/world/node.ts';
import type { FederatedUserSession, RootSession, World } from '../../world/world.ts';
import { evidenceText } from './evidenceText.ts';
import { worldNodes } from './worldNodes.ts';
import { worldSentences } from './worldSentences.ts';

const words = INTERFACES.en;
const { world } = withFederatedUser(worldOf({ account: HOME }));
const [guest] = world.sessions;
if (guest?.kind !== 'federatedUser') throw new Error('no federated user');

/** The same session, asked for by root. */
const byRoot: FederatedUserSession = { ...guest, accessKeyId: 'ASIAGUEST', userName: null, userId: null };
const root: RootSession = {
  kind: 'root',
  accountId: HOME,
  accessKeyId: 'ASIAROOT',
  secretAccessKey: guest.secretAccessKey,
  sessionToken: guest.sessionToken,
  issuedAt: guest.issuedAt,
  expiresAt: '2020-01-01T00:00:00Z',
  issuedTo: `arn:aws:iam::${HOME}:root`,
  tokenVersion: 2,
  taskPolicy: null,
  sourceIdentity: null,
};
const withRoot: World = { ...world, sessions: [guest, byRoot, root] };

test('sessions of root stand under their account, those of a user under the user', () => {
  const [home] = worldNodes(withRoot, '', words);
  const label = ({ label: name, badges = [] }: WorldNode): string =>
    [name, ...badges.map(({ text }) => text)].join(' ');
  expect(home?.children.filter(({ kind }) => kind === 'session').map(label)).toEqual([
    'guest active',
    'ASIAROOT expired',
  ]);
  expect(home?.children.find(({ label: name }) => name === 'Test')?.children.map(label)).toEqual([
    'guest active',
  ]);
});

test('sessions of root are told with the account', () => {
  expect(worldSentences(withRoot, words).map(plain).slice(-3)).toEqual([
    'Session guest of Test is active.',
    `Session guest of ${HOME}/root is active.`,
    `Session ASIAROOT of ${HOME}/root has expired.`,
  ]);
});

test('a session of root has no inline session policy', () => {
  const owner = `arn:aws:iam::${HOME}:root`;
  expect(
    evidenceText({ ...withRoot, sessions: [root] }, { type: 'session', owner, name: 'Policy' }),
  ).toBeNull();
});
