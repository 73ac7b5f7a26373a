import { isSameAct } from './act.ts';
import type { Asked, LabState } from '../call/made.ts';

/**
 * The lab after a call, its session named: one that terminal, code or a form got by a call that is offered bears the
 * label of that offer, so that later calls find it. Of several that fit, it is the one that says most.
 */
export function named(state: LabState, offered: readonly Asked[]): LabState {
  const made = state.calls.at(-1);
  if (!made?.issued || isNamed(made.asked.label, made.issued)) return state;
  const [offer] = offered
    .filter((wanted) => wanted.label !== null && isSameAct(wanted, made.asked))
    .toSorted((one, other) => saidBy(other) - saidBy(one));
  if (!offer) return state;
  const asked = { ...made.asked, label: offer.label };
  return { ...state, calls: [...state.calls.slice(0, -1), { ...made, asked }] };
}

const saidBy = ({ params }: Asked): number => Object.keys(params).length;

/** By a name of its own: an access key id is what a session goes by that has none. */
const isNamed = (label: string | null, accessKeyId: string): boolean =>
  label !== null && label !== accessKeyId;
