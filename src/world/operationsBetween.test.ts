import { describe, expect, it } from 'vitest';
import { twoAccounts } from '../machines/fixture.ts';
import { advance } from './clock.ts';
import { applyEdit } from './edit.ts';
import { operationsBetween } from './operationsBetween.ts';
import type { JsonPatchOperation } from './patch.ts';
import type { World } from './world.ts';

const edited = (world: World, ...operations: readonly JsonPatchOperation[]): World => {
  const after = applyEdit(world, operations);
  if (!after.ok) throw new Error(JSON.stringify(after.error));
  return after.value.world;
};

const BEFORE = twoAccounts();

describe('what leads from one world to another', () => {
  it.each<[string, JsonPatchOperation]>([
    ['a user who comes', { op: 'add', path: '/accounts/0/users/-', value: { name: 'Cleo' } }],
    ['a user who goes', { op: 'remove', path: '/accounts/1/users/0' }],
    ['a user of another name', { op: 'replace', path: '/accounts/1/users/0/name', value: 'Anna' }],
    ['a tag', { op: 'add', path: '/accounts/0/roles/0/tags/team', value: 'data' }],
    ['a policy', { op: 'add', path: '/accounts/1/users/1/inlinePolicies/p', value: { Statement: [] } }],
    ['a role', { op: 'add', path: '/accounts/0/roles/-', value: { name: 'New', trustPolicy: {} } }],
  ])('%s is the same world again', (_, operation) => {
    const after = edited(BEFORE, operation);
    expect(after).not.toEqual(BEFORE);
    expect(edited(BEFORE, ...operationsBetween(BEFORE, after))).toEqual(after);
  });

  it('is nothing where time went by, or nothing happened', () => {
    const later = advance(BEFORE, 'PT1H');
    expect(operationsBetween(BEFORE, BEFORE)).toEqual([]);
    expect(later.ok && operationsBetween(BEFORE, later.value)).toEqual([]);
  });
});
