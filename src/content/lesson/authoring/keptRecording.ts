import { ok, type Result } from '../../../lib/result.ts';
import { z } from '../../../lib/zod.ts';
import { decodeSavedLab, encodeSavedLab, readSaved, type SavedLab } from '../../saved/lab.ts';
import { action } from '../schema.ts';
import { joined, NOTHING_RECORDED, type Recording } from './recording.ts';

/** What can be recorded: the solution of a step, a wrong turn, or what others and time do before the step. */
export const RECORDED = ['solution', 'wrongTurn', 'begin'] as const;

export type Recorded = (typeof RECORDED)[number];

/** A recording on its way, as it is kept. */
export interface KeptRecording {
  readonly what: Recorded;
  /** How many calls had been made when it began. */
  readonly since: number;
  /** What was done so far. */
  readonly done: Recording;
  /** Where the lab stood then. */
  readonly lab: SavedLab;
}

/** A plain value to store. Documents and calls are found in the actions again. */
export const encodeRecording = ({ what, since, done, lab }: KeptRecording): unknown => ({
  what,
  since,
  actions: done.actions,
  worldEdited: done.worldEdited,
  lab: encodeSavedLab(lab),
});

/** Reads it back, every part of it checked; the error says where and what was expected. */
export function decodeRecording(value: unknown): Result<KeptRecording, string> {
  const read = readSaved(kept, value);
  if (!read.ok) return read;
  const { what, since, actions, worldEdited } = read.value;
  const lab = decodeSavedLab(read.value.lab);
  if (!lab.ok) return lab;
  const done = joined(NOTHING_RECORDED, { ...NOTHING_RECORDED, actions, worldEdited });
  return ok({ what, since, done, lab: lab.value });
}

const kept = z.strictObject({
  what: z.enum(RECORDED),
  since: z.int().min(0),
  actions: z.array(action),
  worldEdited: z.boolean(),
  lab: z.unknown(),
});
