import { writeWorld } from '../../../world/file/write.ts';
import type { World } from '../../../world/world.ts';
import { download } from '../../download.ts';

/** Hands out all of a world as a file, secrets included: it is the learner's own, and perhaps kept nowhere else. */
export function downloadWorld(world: World, name: string): void {
  const file = writeWorld(world, { policies: 'objects', secrets: true });
  download(`${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}
