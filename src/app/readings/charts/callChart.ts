import type { Interface } from '../../../explain/interface.ts';
import { leadsTo } from '../../../machines/call/leadsTo.ts';
import { callMachine, type CallSnapshot } from '../../../machines/call/machine.ts';
import { selectDecision, selectReached, selectStages } from '../../../machines/call/selectors.ts';
import type { CallEvent } from '../../../machines/call/types.ts';
import { STAGES } from '../../../trace/step.ts';
import type { ChartEdge, ChartNode, ChartView } from '../../../view/charts/chart.ts';
import type { EventView } from '../../../view/charts/EventButtons.tsx';
import { transitionsOf, type Transition } from './transitions.ts';

/** The machine of a call with the place where this one stands. */
export function callChart(snapshot: CallSnapshot, words: Interface): ChartView {
  const { call } = words.charts;
  const here = String(snapshot.value);
  const ways = waysFrom(snapshot);
  return {
    nodes: Object.keys(callMachine.states).map((id): ChartNode => {
      const goes = id === here || leadsTo(snapshot, goTo(id)) === id;
      return {
        id,
        title: call.state[id] ?? id,
        detail: detailOf(id, snapshot, words),
        active: id === here,
        look: lookOf(id, snapshot, goes),
        way: BY_HAND.filter((type) => ways[type] === id).join(', '),
        press: goes && id !== here ? call.goTo : null,
        chosen: null,
      };
    }),
    edges: edgesOf(here, ways),
  };
}

/** The event that leads to a state at once. */
export const goTo = (state: string): CallEvent => ({
  type: 'GOTO',
  stage: state === 'settled' ? 'limit' : (STAGES.find((stage) => stage === state) ?? null),
});

/** The events that the learner can send, each with where it leads from here or why it does not. */
export function callEvents(snapshot: CallSnapshot, words: Interface): readonly EventView[] {
  const { state, why } = words.charts.call;
  const ways = waysFrom(snapshot);
  return BY_HAND.map((type) => {
    const to = ways[type];
    return { id: type, to: to === null ? null : (state[to] ?? to), why: why[type] };
  });
}

/** The machine in sentences, one for each transition that its definition has. */
export function callSentences(words: Interface): readonly string[] {
  const { line, anywhere, state, guard: guards } = words.charts.call;
  const sentences = DRAWN.map(({ from, event, to, guard }) =>
    line(
      from === null ? anywhere : (state[from] ?? from),
      event,
      state[to] ?? to,
      guard ? (guards[guard.type] ?? guard.type) : '',
    ),
  );
  return [...new Set(sentences)];
}

const BY_HAND = ['BACK', 'NEXT', 'RUN', 'RESET'] as const;

const DRAWN: readonly Transition[] = transitionsOf(callMachine);

/** Where each event that the learner can send leads from here; null: nowhere. */
type Ways = Readonly<Record<(typeof BY_HAND)[number], string | null>>;

const waysFrom = (snapshot: CallSnapshot): Ways => ({
  BACK: leadsTo(snapshot, { type: 'BACK' }),
  NEXT: leadsTo(snapshot, { type: 'NEXT' }),
  RUN: leadsTo(snapshot, { type: 'RUN' }),
  RESET: leadsTo(snapshot, { type: 'RESET' }),
});

/** One line for each pair of states that a step leads between; it is live where one would be taken from here. */
function edgesOf(here: string, { NEXT, BACK }: Ways): readonly ChartEdge[] {
  const order = Object.keys(callMachine.states);
  const leads = (start: string, end: string): boolean =>
    DRAWN.some(({ from, to }) => from === start && to === end);
  return order.flatMap((from, place) =>
    order.slice(place + 1).flatMap((to): readonly ChartEdge[] => {
      const [forth, back] = [leads(from, to), leads(to, from)];
      const live = (here === from && to === NEXT) || (here === to && from === BACK);
      return forth || back ? [{ from, to, both: forth && back, live, dashed: false }] : [];
    }),
  );
}

function detailOf(state: string, snapshot: CallSnapshot, words: Interface): string {
  const { detail } = words.charts.call;
  const { outcome } = selectDecision(snapshot);
  if (state === 'ready') return detail.start;
  if (state === 'settled') return snapshot.matches('settled') ? detail[outcome] : detail.end;
  if (!passes(state, snapshot)) return detail.notOnWay;
  return selectReached(snapshot).some((stage) => stage === state) ? detail.passed : detail.ahead;
}

function lookOf(state: string, snapshot: CallSnapshot, goes: boolean): ChartNode['look'] {
  if (!goes) return 'faint';
  return selectReached(snapshot).some((stage) => stage === state) || state === 'ready' ? 'done' : 'plain';
}

/** Whether the whole run passes a stage, rather than end there or before. */
const passes = (state: string, snapshot: CallSnapshot): boolean => {
  const stages = selectStages(snapshot);
  const place = stages.findIndex((stage) => stage === state);
  return place >= 0 && place < stages.length - 1;
};
