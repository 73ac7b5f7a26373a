import { err, type Result } from '../../../lib/result.ts';
import type { LabState } from '../../call/made.ts';
import { actionOf, compileStep } from '../compile.ts';
import type { LessonFault } from '../fault.ts';
import type { LessonFileError } from '../fileError.ts';
import { GATES, type Gate } from '../gate.ts';
import type { Lesson, LessonStep } from '../lesson.ts';
import { playAll, type CannotPlay } from '../play.ts';
import { readProse } from '../prose.ts';
import { proveLesson } from '../prove.ts';
import { readLessons } from '../read.ts';
import { worldOf, type LessonDraft, type StepDraft } from './draft.ts';
import { stepPath } from '../stepPath.ts';
import { filesOf, folderOf } from './files.ts';

/** What is missing or wrong in a draft, by step; `step` is null for the lesson as a whole. */
export type Missing =
  | { readonly kind: 'error'; readonly step: number | null; readonly error: LessonFileError }
  | { readonly kind: 'fault'; readonly step: number | null; readonly fault: LessonFault };

/** Where a step wants for hints: gates, and ids of goals. */
export interface HintPlaces {
  readonly gates: readonly Gate[];
  readonly goals: readonly string[];
}

export interface Checked {
  readonly missing: readonly Missing[];
  /** By step. */
  readonly hints: readonly HintPlaces[];
}

/**
 * Everything that keeps a draft from being a lesson that holds: what the reader says of its files, and what the prover
 * says of the steps that can be read. What blocks of prose do when they run is for `lab prove`.
 * @param rules ids of all facts
 */
export function checkDraft(draft: LessonDraft, rules: ReadonlySet<string>): Checked {
  const errors = errorsIn(draft).map((error) => ({ kind: 'error' as const, ...placed(draft, error) }));
  const world = worldOf(draft);
  if (!world.ok) return { missing: errors, hints: [] };
  const lesson: Lesson = { ...draft.about, world: world.value, steps: draft.steps.map(stepOfDraft) };
  const faults = proveLesson(lesson, rules);
  const unread = new Set(errors.map(({ step }) => step));
  const told = faults.flatMap((fault): readonly Missing[] => {
    const step = fault.step === null ? null : draft.steps.findIndex(({ id }) => id === fault.step);
    return unread.has(step) ? [] : [{ kind: 'fault', step, fault }];
  });
  return { missing: [...errors, ...told], hints: draft.steps.map(({ id }) => hintPlaces(id, faults)) };
}

/** What the reader says; of the steps also where the lesson's own file is not finished, which keeps it from reading on. */
function errorsIn(draft: LessonDraft): readonly LessonFileError[] {
  const read = readLessons(filesOf(draft), { alone: true });
  if (read.ok) return [];
  const isStep = ({ file }: LessonFileError): boolean => file.endsWith('.md');
  if (read.error.some(isStep)) return read.error;
  const { about } = draft;
  const finished = { ...about, title: '-', summary: '-', part: '-', minutes: 1, learnt: ['-'], hints: {} };
  const steps = readLessons(filesOf({ ...draft, about: finished }), { alone: true });
  return [...read.error, ...(steps.ok ? [] : steps.error.filter(isStep))];
}

/** A step as it stands, as far as it goes. */
export function stepOfDraft({ prose, ...step }: StepDraft): LessonStep {
  const read = readProse(prose);
  const at = { file: step.id, value: null, locate: () => null };
  return { ...compileStep(step.id, step, at).value, prose: read.ok ? read.value : [] };
}

/** Where the steps before one have led: the world of the lesson after all their solutions. */
export function draftBefore(draft: LessonDraft, at: number): Result<LabState, CannotPlay | 'world'> {
  const world = worldOf(draft);
  if (!world.ok) return err('world');
  const actions = draft.steps.slice(0, at).flatMap(({ begin, solution }) => [...begin, ...solution]);
  return playAll({ world: world.value, calls: [] }, actions.map(actionOf));
}

/** Where a step starts: there, after what others and time do before it. */
export function draftStart(draft: LessonDraft, at: number): Result<LabState, CannotPlay | 'world'> {
  const before = draftBefore(draft, at);
  return before.ok ? playAll(before.value, (draft.steps[at]?.begin ?? []).map(actionOf)) : before;
}

/** Where a step ends: after its solution, as far as that can be played. */
export function draftEnd(draft: LessonDraft, at: number): Result<LabState, CannotPlay | 'world'> {
  const start = draftStart(draft, at);
  return start.ok ? playAll(start.value, (draft.steps[at]?.solution ?? []).map(actionOf)) : start;
}

function placed(
  { about, steps }: LessonDraft,
  error: LessonFileError,
): { readonly step: number | null; readonly error: LessonFileError } {
  const folder = folderOf(about.id);
  const step = steps.findIndex((each, index) => error.file === stepPath(folder, each.id, index));
  return { step: step < 0 ? null : step, error };
}

function hintPlaces(step: string, faults: readonly LessonFault[]): HintPlaces {
  const where = faults.flatMap((fault) =>
    fault.step === step && fault.code === 'hintsMissing' ? [fault.where] : [],
  );
  return {
    gates: GATES.filter((gate) => where.includes(`gate ${gate}`)),
    goals: where.flatMap((place) => /^goal (.+)$/.exec(place)?.[1] ?? []),
  };
}
