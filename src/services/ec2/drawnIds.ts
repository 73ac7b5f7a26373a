import { draw } from '../../lib/random.ts';
import type { World } from '../../world/world.ts';

interface Drawn {
  readonly id: string;
  readonly world: World;
}

/** Draws the next id of EC2: a prefix such as `i-` and 17 hexadecimal digits. */
export const drawEc2Id = (world: World, prefix: string): Drawn => ({
  id: `${prefix}0${draw(world.seed, world.drawn, '0123456789abcdef', 16)}`,
  world: { ...world, drawn: world.drawn + 1 },
});
