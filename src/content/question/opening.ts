import { sameJson } from '../../lib/sameJson.ts';
import type { World } from '../../world/world.ts';
import type { Asked, LabState } from '../call/made.ts';
import type { CaseStep } from '../case/schema.ts';
import { askedOf } from '../case/steps.ts';
import type { Action } from '../lesson/lesson.ts';
import { play } from '../lesson/play.ts';
import type { Proof } from './question.ts';
import type { Shown } from './shown.ts';

/** Where a lab opens that is to answer a call as a proof does. */
export interface Opening {
  /** The world of the question, before anything is done in it. */
  readonly first: World;
  /** As the decisive call finds it, with the calls made before; not those that asked the same in vain. */
  readonly state: LabState;
  /** The decisive call, which is not made yet. */
  readonly asked: Asked;
  /** Every call that was shown, each once, in order. */
  readonly calls: readonly Asked[];
}

/** A lab right before the decisive call of what was shown; null where it is no call that decides. */
export function openingOf(proof: Proof, { steps, decisive }: Shown): Opening | null {
  const asked = askedIn(steps[decisive]);
  if (!asked) return null;
  const { world, calls: made } = steps.slice(0, decisive).reduce(after, { world: proof.world, calls: [] });
  const calls = steps.flatMap((step) => askedIn(step) ?? []).filter(isFirst);
  const others = made.filter((call) => call.issued !== null || !sameJson(call.asked, asked));
  return { first: proof.world, state: { world, calls: others }, asked, calls };
}

/** What cannot be carried out changes nothing, as when the proof is run. */
function after(state: LabState, step: CaseStep): LabState {
  const played = play(state, actionOf(step));
  return played.ok ? played.value : state;
}

function actionOf(step: CaseStep): Action {
  if ('call' in step) return { kind: 'call', asked: askedOf(step) };
  return 'advance' in step ? { kind: 'advance', by: step.advance } : { kind: 'edit', operations: step.edit };
}

const askedIn = (step: CaseStep | undefined): Asked | null => (step && 'call' in step ? askedOf(step) : null);

const isFirst = (call: Asked, place: number, calls: readonly Asked[]): boolean =>
  calls.findIndex((other) => sameJson(other, call)) === place;
