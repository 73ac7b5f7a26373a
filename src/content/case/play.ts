import { advance } from '../../world/clock.ts';
import { applyEdit } from '../../world/edit.ts';
import type { World } from '../../world/world.ts';
import { actorOf } from '../call/actor.ts';
import { makeCall, type Asked, type LabState, type MadeCall } from '../call/made.ts';
import type { Case } from './case.ts';
import type { AdvanceStep, CaseStep, EditStep } from './schema.ts';
import { askedOf } from './steps.ts';

/** A step of a case as it was carried out. */
export type PlayedStep =
  | {
      readonly kind: 'call';
      readonly asked: Asked;
      /** What the call was put to. */
      readonly before: LabState;
      /** Null when there are no credentials to make it with. */
      readonly made: MadeCall | null;
    }
  /** ISO 8601 duration. */
  | { readonly kind: 'advance'; readonly by: string }
  | { readonly kind: 'edit' };

/** Carries out the steps of a case one after another, as a learner would; `runCase` judges them. */
export function playCase({ world, steps }: Case): readonly PlayedStep[] {
  let state: LabState = { world, calls: [] };
  return steps.map((step) => {
    if (!('call' in step)) {
      state = { ...state, world: worldAfter(step, state.world) };
      return moveOf(step);
    }
    const asked = askedOf(step);
    const before = state;
    const after = makeCall(before, asked) ?? makeCall(before, unsigned(asked));
    if (after) state = after;
    return { kind: 'call', asked, before, made: after?.calls.at(-1) ?? null };
  });
}

/** A user without keys signs nothing; whose session was never issued cannot call at all. */
function unsigned(asked: Asked): Asked {
  const actor = actorOf(asked.as);
  return actor.ok && actor.value.kind === 'session' ? asked : { ...asked, as: 'none' };
}

/** Steps were rehearsed when the case was read. */
function worldAfter(step: AdvanceStep | EditStep, world: World): World {
  if ('advance' in step) {
    const later = advance(world, step.advance);
    return later.ok ? later.value : world;
  }
  const edited = applyEdit(world, step.edit);
  return edited.ok ? edited.value.world : world;
}

const moveOf = (step: Exclude<CaseStep, { readonly call: string }>): PlayedStep =>
  'advance' in step ? { kind: 'advance', by: step.advance } : { kind: 'edit' };
