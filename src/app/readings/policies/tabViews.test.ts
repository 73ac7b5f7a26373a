import { expect, test } from 'vitest';
import { HOME, policy, TEST, trusting, worldOf } from '../../../explain/fixture.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import type { World } from '../../../world/world.ts';
import { PASSED } from './policyTab.ts';
import { tabView } from './tabViews.ts';

const bare = worldOf({ own: { own: policy() }, scps: {} });
const { organization } = bare;
const world: World = {
  ...bare,
  organization: organization && {
    ...organization,
    policies: [{ type: 'scp', id: 'p-regions1', name: 'RegionsInUse', document: '', targets: ['Root/Prod'] }],
  },
};

const OWN: PolicyRef = { type: 'identity', owner: TEST, name: 'own' };

const seen = (ref: PolicyRef, text?: string) => {
  const drafts = text === undefined ? {} : { [policyRefKey(ref)]: { ref, text, sound: '' } };
  const input = { world, drafts, standings: [], words: INTERFACES.en, passed: 'broken' as const };
  const { kind, owner, marks } = tabView({ ref, side: 'left' }, input);
  return [kind, owner, ...marks];
};

test('a tab says which kind of policy it is, and whose or which', () => {
  expect([
    seen(OWN),
    seen({ type: 'identity', owner: 'arn:aws:iam::aws:policy/ReadOnlyAccess', name: null }),
    seen({ type: 'scp', owner: 'Root/Prod', name: 'p-regions1' }),
    seen({ type: 'scp', owner: 'Root/Prod', name: 'p-nameless' }),
    seen(PASSED),
  ]).toEqual([
    ['Identity policy', `${HOME}/Test: own`],
    ['Managed policy', 'ReadOnlyAccess'],
    ['SCP', 'RegionsInUse'],
    ['SCP', 'Root/Prod: p-nameless'],
    ['Session policy', 'the call in question', 'broken'],
  ]);
});

test('and how its draft stands', () => {
  const taken = JSON.stringify(policy({ Effect: 'Allow', Action: '*', Resource: '*' }));
  expect([seen(OWN, '{'), seen(OWN, JSON.stringify(trusting('*'))), seen(OWN, taken)]).toEqual([
    ['Identity policy', `${HOME}/Test: own`, 'broken'],
    ['Identity policy', `${HOME}/Test: own`, 'refused'],
    ['Identity policy', `${HOME}/Test: own`, 'unsaved'],
  ]);
});
