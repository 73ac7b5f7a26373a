import { ok, type Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import type { LabState } from '../call/made.ts';
import {
  decodeState,
  encodeState,
  readSaved,
  savedLabFields,
  savedState,
  type SavedLab,
} from '../saved/lab.ts';

/** Version 2 says which lesson the work is of; in saves of version 1 that is null. */
export const LESSON_SAVE_VERSION = 2;

/** The lab as it was left in a lesson, and how far the learner had come. */
export interface LessonWork extends SavedLab {
  readonly at: number;
  readonly entry: LabState;
  readonly hints: Readonly<Record<string, number>>;
  readonly solved: readonly string[];
  readonly begun: readonly string[];
}

/** What is kept of a lesson between visits. */
export interface SavedLesson extends LessonWork {
  /** Ids of the steps that the lesson had, in order. */
  readonly steps: readonly string[] | null;
  /** What the work in the open step rests on, by `workFingerprint`. */
  readonly fingerprint: string | null;
  /** When it was kept, ISO 8601 in UTC, by the device's clock. */
  readonly keptAt: string | null;
}

/** A plain value to store. */
export const encodeSavedLesson = (saved: SavedLesson): unknown => ({
  ...saved,
  state: encodeState(saved.state),
  entry: encodeState(saved.entry),
});

/** Reads a stored value back, every part of it checked; the error says where and what was expected. */
export function decodeSavedLesson(value: unknown): Result<SavedLesson, string> {
  const read = readSaved(savedLesson, value);
  if (!read.ok) return read;
  const state = decodeState(read.value.state, '/state');
  if (!state.ok) return state;
  const entry = decodeState(read.value.entry, '/entry');
  return entry.ok ? ok({ ...read.value, state: state.value, entry: entry.value }) : entry;
}

const savedLesson = z.strictObject({
  ...savedLabFields,
  at: z.int().min(0),
  entry: savedState,
  hints: z.record(z.string(), z.int().min(0)),
  solved: z.array(z.string()),
  begun: z.array(z.string()).default([]),
  steps: z.array(z.string()).nullable().default(null),
  fingerprint: z.string().nullable().default(null),
  keptAt: z.string().nullable().default(null),
});
