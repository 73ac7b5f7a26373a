import { ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import type { World } from '../../world/world.ts';
import type { Asked } from '../call/made.ts';
import { decodeState, encodeState, readSaved, savedAsked, savedState } from './lab.ts';

/** What a world of the learner's own began from, and where "start over" leads. */
export interface SavedStart {
  readonly world: World;
  /** Calls that are offered; the first is the one in question at first. */
  readonly calls: readonly Asked[];
}

/** A plain value to store. */
export const encodeSavedStart = ({ world, calls }: SavedStart): unknown => ({
  state: encodeState({ world, calls: [] }),
  calls,
});

/** Reads a stored value back, every part of it checked; the error says where and what was expected. */
export function decodeSavedStart(value: unknown): Result<SavedStart, string> {
  const read = readSaved(savedStart, value);
  if (!read.ok) return read;
  const state = decodeState(read.value.state, '/state');
  return state.ok ? ok({ world: state.value.world, calls: read.value.calls }) : state;
}

const savedStart = z.strictObject({ state: savedState, calls: z.array(savedAsked) });
