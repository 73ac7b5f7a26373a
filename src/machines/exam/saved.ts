import type { Result } from '../../lib/result.ts';
import { z } from '../../lib/zod.ts';
import { readSaved } from '../../content/saved/lab.ts';
import { MODES } from '../../content/exam/paper.ts';
import type { Progress } from './types.ts';

/** Reads stored progress back, every part of it checked; the error says where and what was expected. */
export const decodeProgress = (value: unknown): Result<Progress, string> => readSaved(progress, value);

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
