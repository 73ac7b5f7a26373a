import type { CallActor } from '../../machines/call/machine.ts';
import type { LabActor } from '../../machines/lab/machine.ts';

/** What the parts of the workbench read and tell. */
export interface LabActors {
  readonly lab: LabActor;
  /** Null while the call in question has no credentials. */
  readonly call: CallActor | null;
}
