import { getNextSnapshot } from 'xstate';
import { callMachine, type CallSnapshot } from './machine.ts';
import type { CallEvent } from './types.ts';

/** The state that an event would lead to from here; null when it leads nowhere else. */
export function leadsTo(snapshot: CallSnapshot, event: CallEvent): string | null {
  if (!snapshot.can(event)) return null;
  const next: unknown = getNextSnapshot(callMachine, snapshot, event).value;
  return next === snapshot.value ? null : String(next);
}
