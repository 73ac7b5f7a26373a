import { detectiveOf, type Detective } from '../../../content/generated/detective.ts';
import { makeCall, type LabState, type MadeCall } from '../../../content/call/made.ts';

/** A case, and its call as it was answered. */
export interface OpenedCase {
  readonly detective: Detective;
  readonly seed: number;
  /** As the call was made. */
  readonly state: LabState;
  readonly made: MadeCall;
}

/**
 * The case of a seed as it stands in an address.
 * @returns null where there is none
 */
export function openCase(seed: string): OpenedCase | null {
  const detective = SEED.test(seed) ? detectiveOf(Number(seed)) : null;
  if (!detective) return null;
  const start: LabState = { world: detective.world, calls: [] };
  const state = detective.before.reduce((so, asked) => makeCall(so, asked) ?? so, start);
  const made = makeCall(state, detective.call)?.calls.at(-1);
  return made ? { detective, seed: Number(seed), state, made } : null;
}

const SEED = /^(?:0|[1-9]\d{0,14})$/;
