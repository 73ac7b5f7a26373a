import type { Interface } from '../../../explain/interface.ts';
import type { World } from '../../../world/world.ts';

/** What the nodes of the tree are made from. */
export interface Telling {
  readonly world: World;
  /** ARN of the user whose credentials are in hand. */
  readonly you: string;
  readonly words: Interface;
  /** Everything that a world file has; else what lessons speak of. */
  readonly whole: boolean;
}
