import type { Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { readSaved } from '../saved/lab.ts';
import { PACES, type ExamSettings } from './choice.ts';
import type { History } from './history.ts';
import { MODES } from './paper.ts';
import type { Progress } from './progress.ts';
import type { Schedule } from './schedule.ts';

/** Reads stored attempts back, every part of them checked; the error says where and what was expected. */
export const decodeHistory = (value: unknown): Result<History, string> => readSaved(history, value);

/** Reads the stored progress of a paper back likewise. */
export const decodeProgress = (value: unknown): Result<Progress, string> => readSaved(progress, value);

/** Reads a stored schedule back likewise. */
export const decodeSchedule = (value: unknown): Result<Schedule, string> => readSaved(schedule, value);

/** Reads how somebody likes to sit papers. */
export const decodeSettings = (value: unknown): Result<ExamSettings, string> => readSaved(settings, value);

const instant = z.iso.datetime({ error: 'a time in UTC' });

const history = z.array(
  z.strictObject({
    mode: z.enum(MODES),
    exam: z.string().nullable(),
    begun: instant,
    ended: instant,
    timedOut: z.boolean(),
    items: z.array(
      z.strictObject({
        question: z.string(),
        tasks: z.array(z.string()),
        right: z.boolean(),
        answered: z.boolean(),
        seconds: z.number().min(0),
        misconceptions: z.array(z.string()),
      }),
    ),
  }),
);

const schedule = z.record(
  z.string(),
  z.strictObject({
    due: instant,
    last_review: instant.nullable(),
    stability: z.number(),
    difficulty: z.number(),
    elapsed_days: z.number(),
    scheduled_days: z.number(),
    learning_steps: z.number(),
    reps: z.number(),
    lapses: z.number(),
    state: z.int().min(0).max(3),
  }),
);

const place = z.int().min(0);

const byPlace = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^\d+$/), value).transform((map) => map as Record<number, z.output<Value>>);

const time = z.number().min(0);

const paper = z.strictObject({
  mode: z.enum(MODES),
  exam: z.string().nullable(),
  items: z
    .array(
      z.strictObject({
        question: z.string(),
        options: z.array(z.string()),
        prompts: z.array(z.string()),
      }),
    )
    .min(1),
  seconds: z.number().positive().nullable(),
  pausable: z.boolean(),
});

const progress = z
  .strictObject({
    paper,
    at: place,
    answers: byPlace(
      z.strictObject({ options: z.array(z.string()), pairs: z.record(z.string(), z.string()) }),
    ),
    flags: z.array(place),
    shown: z.array(place),
    spent: byPlace(z.number().min(0)),
    begunAt: time,
    deadline: time.nullable(),
    now: time,
    end: z.strictObject({ at: time, timedOut: z.boolean() }).nullable(),
    phase: z.enum(['answering', 'review', 'paused', 'scored']),
  })
  .refine((value) => value.at < value.paper.items.length, { error: 'a place in the paper', path: ['at'] });

const settings = z.strictObject({
  pausable: z.boolean(),
  pace: z.literal(PACES),
  showsTime: z.boolean(),
});
