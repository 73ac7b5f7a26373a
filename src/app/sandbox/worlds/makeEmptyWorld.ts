import { emptyWorld } from '../../../content/saved/emptyWorld.ts';
import type { Result } from '../../../lib/result.ts';
import type { SaveFailure } from '../../../storage/save.ts';
import { firstCalls } from './firstCalls.ts';
import { makeWorld } from './makeWorld.ts';

/** Makes a world with one account and one user. @returns its id */
export function makeEmptyWorld(title: string): Result<string, SaveFailure> {
  const world = emptyWorld();
  return makeWorld({
    title,
    from: { kind: 'empty' },
    start: { world, calls: firstCalls(world, []) },
    work: null,
  });
}
