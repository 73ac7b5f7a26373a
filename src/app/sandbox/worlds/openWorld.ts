import type { ReadyWorld } from '../../../content/sandbox/readyWorld.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';

/** A world that a lab is open on. */
export interface OpenWorld {
  readonly lab: LabActor;
  /** Ready, or of the learner's own. */
  readonly ready: ReadyWorld;
}
