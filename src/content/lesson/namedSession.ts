import { isSameAct } from './act.ts';
import type { Asked, LabState } from '../call/made.ts';

/**
 * The lab after a call, its session named: one that terminal, code or a form got by a call that is offered bears the
 * label of that offer, so that later calls find it.
 */
export function named(state: LabState, offered: readonly Asked[]): LabState {
  const made = state.calls.at(-1);
  if (!made?.issued || isNamed(made.asked.label, made.issued)) return state;
  const offer = offered.find(({ label, ...wanted }) => label && isSameAct({ label, ...wanted }, made.asked));
  if (!offer) return state;
  const asked = { ...made.asked, label: offer.label };
  return { ...state, calls: [...state.calls.slice(0, -1), { ...made, asked }] };
}

/** By a name of its own: an access key id is what a session goes by that has none. */
const isNamed = (label: string | null, accessKeyId: string): boolean =>
  label !== null && label !== accessKeyId;
