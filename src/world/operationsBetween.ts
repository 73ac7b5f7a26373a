import { createPatch } from 'rfc6902';
import { completeWorldFile, policyObject } from './file/complete.ts';
import type { JsonPatchOperation } from './patch.ts';
import type { World } from './world.ts';

/**
 * What leads from one world to another, for `applyEdit`. Left out is what an edit draws or works out by itself (unique
 * ids, secrets), and what is no edit: sessions, trails, and the time that went by.
 */
export const operationsBetween = (before: World, after: World): readonly JsonPatchOperation[] =>
  createPatch(shapeOf(before), shapeOf(after)) as readonly JsonPatchOperation[];

function shapeOf(world: World): object {
  const file = completeWorldFile(world, policyObject, false);
  const { clock: _clock, drawn: _drawn, sessions: _sessions, trail: _trail, ...rest } = file;
  return {
    ...rest,
    accounts: file.accounts.map((account) => ({
      ...account,
      users: account.users.map((user) => ({ ...undrawn(user), accessKeys: user.accessKeys?.map(undrawn) })),
      groups: account.groups.map(undrawn),
      roles: account.roles.map(undrawn),
      policies: account.policies.map(undrawn),
    })),
  };
}

function undrawn(part: object): object {
  const { id: _id, createdAt: _createdAt, trustedIds: _trustedIds, ...rest } = part as Drawn;
  return rest;
}

interface Drawn {
  readonly id?: unknown;
  readonly createdAt?: unknown;
  readonly trustedIds?: unknown;
}
