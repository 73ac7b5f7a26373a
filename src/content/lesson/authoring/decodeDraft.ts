import type { Result } from '../../../lib/result.ts';
import { z } from '../../../lib/zod.ts';
import { worldFile } from '../../../world/file/schema.ts';
import { readSaved } from '../../saved/lab.ts';
import { GATES } from '../gate.ts';
import { action, call, documentRef, stepFile } from '../schema.ts';
import type { LessonDraft } from './draft.ts';

/**
 * Reads a draft from a plain value: the shape of every part is checked, while texts may be empty and lists short.
 * @returns the error says where and what was expected
 */
export const decodeDraft = (value: unknown): Result<LessonDraft, string> => readSaved(draft, value);

const texts = z.array(z.string()).default([]);

const hints = z.strictObject({ nudge: z.string(), concept: z.string(), exact: z.string() });

const hintsByGate = z.partialRecord(z.enum(GATES), hints).default({});

const { exactly, expect } = stepFile.shape.goals.element.shape;

const goal = z.strictObject({
  id: z.string(),
  title: z.string(),
  allow: call.optional(),
  deny: call.optional(),
  invalid: call.optional(),
  expect,
  made: z.boolean().default(false),
  after: z.string().optional(),
  hints: hints.optional(),
  atGate: hintsByGate,
  exactly,
  tests: texts,
});

const wrongTurn = z.strictObject({
  title: z.string(),
  do: z.array(action),
  stopsAt: z.enum(GATES).optional(),
  goal: z.string().optional(),
  letsIn: z.string().optional(),
});

const { panels, terminal } = stepFile.shape;

/** A step as its front matter says, as far as that goes. */
const looseStep = z.strictObject({
  title: z.string().default(''),
  begin: z.array(action).default([]),
  calls: z.array(call).default([]),
  goals: z.array(goal).default([]),
  hints: hintsByGate,
  editable: z.array(documentRef).default([]),
  solution: z.array(action).default([]),
  wrongTurns: z.array(wrongTurn).default([]),
  panels: z.array(panels.element).default([]),
  terminal,
  teaches: texts,
  examTasks: texts,
});

/** What `lesson.yaml` says beside world and steps, as far as that goes. */
const looseAbout = z.strictObject({
  version: z.literal(1).default(1),
  id: z.string(),
  title: z.string().default(''),
  summary: z.string().default(''),
  minutes: z.number().default(10),
  part: z.string().default(''),
  order: z.number().default(1),
  prerequisites: texts,
  examTasks: texts,
  learnt: texts,
  next: texts,
  hints: hintsByGate,
});

const draft = z.strictObject({
  about: looseAbout,
  world: worldFile,
  steps: z.array(looseStep.extend({ id: z.string(), prose: z.string() })).min(1),
});
