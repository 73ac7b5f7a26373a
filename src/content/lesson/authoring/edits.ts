import type { LessonDraft, StepDraft } from './draft.ts';
import { newStep } from './draft.ts';

/** Changes of a draft as a whole; each gives another draft. */

export const withAbout = (draft: LessonDraft, about: Partial<LessonDraft['about']>): LessonDraft => ({
  ...draft,
  about: { ...draft.about, ...about },
});

export const withStep = (draft: LessonDraft, at: number, step: Partial<StepDraft>): LessonDraft => ({
  ...draft,
  steps: draft.steps.map((each, index) => (index === at ? { ...each, ...step } : each)),
});

/** A step by its title; its id follows. */
export const titled = (draft: LessonDraft, at: number, title: string): LessonDraft =>
  withStep(draft, at, { title, id: freeId(title, others(draft, at), `step-${at + 1}`) });

/** Another step behind one. */
export const stepAdded = (draft: LessonDraft, at: number): LessonDraft =>
  inserted(draft, at, newStep(freeId('', ids(draft), `step-${draft.steps.length + 1}`)));

/** The same step again behind itself; what leads to its goals is left out, since it has been done by then. */
export function stepDuplicated(draft: LessonDraft, at: number): LessonDraft {
  const step = draft.steps[at];
  if (!step) return draft;
  const copy = { ...step, solution: [], wrongTurns: [], begin: [] };
  return inserted(draft, at, { ...copy, id: freeId(step.id, ids(draft), step.id) });
}

/** Without a step; the last one stays. */
export const stepRemoved = (draft: LessonDraft, at: number): LessonDraft =>
  draft.steps.length < 2 ? draft : { ...draft, steps: draft.steps.filter((_, index) => index !== at) };

/** A step at another place. */
export function stepMoved(draft: LessonDraft, from: number, to: number): LessonDraft {
  const step = draft.steps[from];
  if (!step || to < 0 || to >= draft.steps.length) return draft;
  const rest = draft.steps.filter((_, index) => index !== from);
  return { ...draft, steps: [...rest.slice(0, to), step, ...rest.slice(to)] };
}

/** An id that no other has: what is left of a title in a file name. */
export function freeId(title: string, taken: readonly string[], otherwise: string): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  const base = slug === '' ? otherwise : slug;
  for (let number = 2, free = base; ; free = `${base}-${number}`, number += 1)
    if (!taken.includes(free)) return free;
}

const inserted = (draft: LessonDraft, at: number, step: StepDraft): LessonDraft => ({
  ...draft,
  steps: [...draft.steps.slice(0, at + 1), step, ...draft.steps.slice(at + 1)],
});

const ids = ({ steps }: LessonDraft): readonly string[] => steps.map(({ id }) => id);

const others = (draft: LessonDraft, at: number): readonly string[] =>
  ids(draft).filter((_, index) => index !== at);
