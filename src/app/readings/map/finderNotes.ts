import type { Interface } from '../../../explain/interface.ts';
import type { World } from '../../../world/world.ts';
import { sizeOf } from '../matrixAmong.ts';
import { shownAccounts, type MapScope } from './scope.ts';

/** Says of a large world how large it is, and what of it is drawn. */
export function finderNotes(
  world: World,
  scope: Extract<MapScope, { kind: 'accounts' }>,
  { map: { large } }: Interface,
): readonly string[] {
  const shown = shownAccounts(world, scope).length;
  return [
    large.about(sizeOf(world).principals, scope.accounts),
    ...(shown < scope.accounts ? [large.accounts(shown, scope.accounts)] : []),
    ...(scope.opened === null ? [] : [large.shown(scope.principals.size, scope.fitting)]),
  ];
}
