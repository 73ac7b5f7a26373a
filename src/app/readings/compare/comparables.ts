import { callOfAsked, type Asked, type LabState } from '../../../content/call/made.ts';
import { decide } from '../../../engine/engine.ts';
import type { Interface } from '../../../explain/interface.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import type { World } from '../../../world/world.ts';
import { callerArn } from '../caller.ts';
import { callTitles } from '../callView.ts';
import type { Compared } from './compared.ts';

/** A call that another can be held against. */
interface Comparable {
  readonly id: string;
  readonly title: string;
  /** Whether it was made, or is one that is offered. */
  readonly made: boolean;
  /** Null while it has no credentials. */
  readonly compared: () => Compared | null;
}

/**
 * What the call in question can be compared with: the other calls offered, as they would be decided now, and the calls
 * made, the latest first.
 * @param world that calls are put to, with what stands in the editors
 */
export function comparables(
  asked: Asked,
  offered: readonly Asked[],
  state: LabState,
  world: World,
  words: Interface,
): readonly Comparable[] {
  const rest = offered.filter((call) => !sameJson(call, asked));
  const titles = callTitles(rest, state, words);
  const { calls } = state;
  const madeTitles = callTitles(
    calls.map((made) => made.asked),
    state,
    words,
  );
  return [
    ...rest.map((call, index): Comparable => {
      const title = titles[index] ?? call.call;
      return {
        id: `offered ${index}`,
        title,
        made: false,
        compared: () => decided(call, title, state, world),
      };
    }),
    ...calls
      .map((made, index): Comparable => {
        const title = madeTitles[index] ?? made.call.operation;
        const { at, decision } = made;
        return {
          id: `made ${index}`,
          title: words.readings.compare.madeTitle(title, at, words.status[decision.outcome]),
          made: true,
          compared: () => ({ asked: made.asked, title, caller: callerArn(made.asked, state), at, decision }),
        };
      })
      .toReversed(),
  ];
}

function decided(asked: Asked, title: string, state: LabState, world: World): Compared | null {
  const call = callOfAsked(asked, state);
  const caller = callerArn(asked, state);
  return call && { asked, title, caller, at: world.clock, decision: decide(world, call) };
}
