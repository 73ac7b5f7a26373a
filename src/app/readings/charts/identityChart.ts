import type { Interface } from '../../../explain/interface.ts';
import type { Identities } from '../../../machines/identity/identities.ts';
import { identityMachine } from '../../../machines/identity/machine.ts';
import type { ChartEdge, ChartNode, ChartView } from '../../../view/charts/chart.ts';
import type { World } from '../../../world/world.ts';
import { transitionsOf, type Drawn, type Transition } from './transitions.ts';
import { identityName } from './who.ts';

/** The machine of identities that was made for a world, and what of it does not change with who calls. */
export interface IdentityChart {
  readonly world: World;
  readonly identities: Identities;
  readonly machine: Drawn & { readonly states: Readonly<Record<string, { readonly meta?: unknown }>> };
  readonly transitions: readonly Transition[];
}

/** The machine for a world, read off its definition. */
export function identityChart(world: World, identities: Identities): IdentityChart {
  const machine = identityMachine(identities);
  return { world, identities, machine, transitions: transitionsOf(machine) };
}

/**
 * The machine as a chart. Signing in leads from nobody to whoever has keys; that a session runs out is drawn where it is in
 * use.
 * @param active the state of whoever makes the call in question; null: the machine has none
 * @param chosen the state that is looked at
 */
export function identityChartView(
  { world, identities, transitions, machine }: IdentityChart,
  active: string | null,
  chosen: string,
  words: Interface,
): ChartView {
  const tell = words.charts.identity;
  const shown = transitions.filter(({ from, to, event }) => {
    if (event === 'SIGN_OUT' || from === to) return false;
    return event === 'EXPIRE' ? from === active : true;
  });
  const isDrawn = (id: string): boolean =>
    id !== 'expired' || active === id || shown.some(({ to }) => to === id);
  const nodes = Object.keys(machine.states)
    .filter(isDrawn)
    .map((id): ChartNode => {
      const name = nameOfState(id, { world, identities }, words);
      return {
        id,
        ...name,
        active: id === active,
        look: 'plain',
        way: wayTo(id, shown, active),
        press: tell.show,
        chosen: id === chosen,
      };
    });
  return { nodes, edges: edgesOf(shown, active) };
}

/** What a state is called, and what it is. */
export function nameOfState(
  state: string,
  { world, identities }: Pick<IdentityChart, 'world' | 'identities'>,
  words: Interface,
): { readonly title: string; readonly detail: string } {
  const tell = words.charts.identity;
  const found = foundOf(state, identities);
  if (found) return identityName(world, found.identity, words);
  return state === 'expired'
    ? { title: tell.expired, detail: tell.expiredDetail }
    : { title: tell.nobody, detail: tell.nobodyDetail };
}

/** The identity of a state, and how to call as it; undefined for nobody and for the expired. */
export const foundOf = (state: string, { list }: Identities): Identities['list'][number] | undefined =>
  state.startsWith('identity') ? list[Number(state.slice('identity'.length))] : undefined;

/** The events that lead to a state from where the learner stands. */
const wayTo = (id: string, transitions: readonly Transition[], active: string | null): string =>
  active === null
    ? ''
    : [
        ...new Set(transitions.flatMap(({ from, to, event }) => (from === active && to === id ? event : []))),
      ].join(', ');

/** One line for all transitions from one state to another. */
function edgesOf(transitions: readonly Transition[], active: string | null): readonly ChartEdge[] {
  const pairs = new Map<string, { from: string; to: string; events: Set<string> }>();
  for (const { from: given, to, event } of transitions) {
    const from = given ?? 'nobody';
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, events: new Set() };
    pair.events.add(event);
    pairs.set(`${from} ${to}`, pair);
  }
  return [...pairs.values()].map(({ from, to, events }) => ({
    from,
    to,
    both: false,
    live: from === active,
    dashed: events.has('SIGN_IN') || events.has('EXPIRE'),
  }));
}
