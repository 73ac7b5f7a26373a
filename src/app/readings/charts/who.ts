import type { Interface } from '../../../explain/interface.ts';
import type { Identity } from '../../../machines/identity/identity.ts';
import type { World } from '../../../world/world.ts';
import { shortName } from '../names.ts';

/** What an identity is called, and what kind it is. */
export function identityName(world: World, identity: Identity, words: Interface) {
  const { kind } = words.charts.identity;
  return {
    title: shortName(world, identity.arn),
    detail: identity.chained ? kind.chainedSession : kind[identity.kind],
  };
}
