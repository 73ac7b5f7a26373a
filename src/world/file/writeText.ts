import { stringify } from 'yaml';
import type { World } from '../world.ts';
import { writeWorld, type WriteOptions } from './write.ts';

/** The text of a world file, policies as objects and secrets included unless said otherwise. */
export function worldFileText(
  world: World,
  format: 'yaml' | 'json',
  options: WriteOptions = { policies: 'objects', secrets: true },
): string {
  const file = writeWorld(world, options);
  return format === 'json'
    ? `${JSON.stringify(file, null, 2)}\n`
    : stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}
