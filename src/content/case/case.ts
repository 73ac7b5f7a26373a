import type { World } from '../../world/world.ts';
import type { CaseStep } from './schema.ts';

/** A case ready to run: a world, and calls on it with the answer each should get. */
export interface Case {
  readonly world: World;
  readonly steps: readonly CaseStep[];
}
