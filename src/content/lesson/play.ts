import { err, ok, type Result } from '../../lib/result.ts';
import { advance } from '../../world/clock.ts';
import { readDocument, withDocument } from '../../world/documents.ts';
import { applyEdit } from '../../world/edit.ts';
import type { Action, Lesson } from './lesson.ts';
import { makeCall, type LabState } from '../call/made.ts';

/** Why an action cannot be carried out. */
export type CannotPlay = 'noSuchDocument' | 'noSuchCredentials' | 'noSuchTime' | 'noSuchEdit';

/**
 * Where a step of a lesson starts: the lesson's own world, after the solutions of all steps before, and after what
 * happens before the step itself.
 */
export function stepStart(lesson: Lesson, index: number): Result<LabState, CannotPlay> {
  const actions = [
    ...lesson.steps.slice(0, index).flatMap(({ begin, solution }) => [...begin, ...solution]),
    ...(lesson.steps[index]?.begin ?? []),
  ];
  return playAll({ world: lesson.world, calls: [] }, actions);
}

/** Carries out actions one after another, as far as they can be. */
export function playAll(state: LabState, actions: readonly Action[]): Result<LabState, CannotPlay> {
  let current = state;
  for (const action of actions) {
    const after = play(current, action);
    if (!after.ok) return after;
    current = after.value;
  }
  return ok(current);
}

/** Carries out one action. A document is put in place whether AWS would save it or not. */
export function play(state: LabState, action: Action): Result<LabState, CannotPlay> {
  switch (action.kind) {
    case 'save': {
      const { document, text } = action;
      return readDocument(state.world, document) === null
        ? err('noSuchDocument')
        : ok({ ...state, world: withDocument(state.world, document, text) });
    }
    case 'call': {
      const after = makeCall(state, action.asked);
      return after ? ok(after) : err('noSuchCredentials');
    }
    case 'edit': {
      const edited = applyEdit(state.world, action.operations);
      return edited.ok ? ok({ ...state, world: edited.value.world }) : err('noSuchEdit');
    }
    case 'advance': {
      const later = advance(state.world, action.by);
      return later.ok ? ok({ ...state, world: later.value }) : err('noSuchTime');
    }
  }
}
