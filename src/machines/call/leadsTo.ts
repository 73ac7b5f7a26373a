import { getNextSnapshot, type SnapshotFrom } from 'xstate';
import { callMachine } from './machine.ts';
import type { CallEvent } from './types.ts';

/** The state that an event would lead to from here; null when it leads nowhere else. */
export function leadsTo(snapshot: SnapshotFrom<typeof callMachine>, event: CallEvent): string | null {
  if (!snapshot.can(event)) return null;
  const next: unknown = getNextSnapshot(callMachine, snapshot, event).value;
  return next === snapshot.value ? null : String(next);
}
