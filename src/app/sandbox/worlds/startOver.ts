import type { OpenWorld } from './openWorld.ts';

/** Puts a world back to how it was when it was first opened, as one step of undo. */
export const startOver = ({ lab, ready }: OpenWorld): void =>
  lab.send({ type: 'START_OVER', saved: { world: ready.world, calls: [] }, subject: ready.title });
