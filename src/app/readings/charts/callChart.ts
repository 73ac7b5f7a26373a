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
  return {
    nodes: Object.keys(callMachine.states).map((id): ChartNode => {
      const goes = id === here || leadsTo(snapshot, goTo(id)) === id;
      return {
        id,
        title: call.state[id] ?? id,
        detail: detailOf(id, snapshot, words),
        active: id === here,
        look: lookOf(id, snapshot, goes),
        press: goes && id !== here ? call.goTo : null,
        chosen: null,
      };
    }),
    edges: edgesOf(snapshot),
  };
}

/** The event that leads to a state at once. */
export const goTo = (state: string): CallEvent => ({
  type: 'GOTO',
  stage: state === 'settled' ? 'limit' : (STAGES.find((stage) => stage === state) ?? null),
});

/** The events that the learner can send, each with where it leads from here or why it does not. */
export const callEvents = (snapshot: CallSnapshot, words: Interface): readonly EventView[] =>
  BY_HAND.map((type) => {
    const to = leadsTo(snapshot, { type });
    const { state, why } = words.charts.call;
    return { id: type, to: to === null ? null : (state[to] ?? to), why: why[type] };
  });

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

/** One line for each pair of states that a step leads between, and the steps that would be taken now. */
function edgesOf(snapshot: CallSnapshot): readonly ChartEdge[] {
  const steps = DRAWN.filter(({ from }) => from !== null);
  const order = Object.keys(callMachine.states);
  const pairs = new Map<string, { from: string; to: string; events: Map<string, string> }>();
  for (const { from, to, event } of steps) {
    const [first = '', second = ''] = [from ?? '', to].toSorted(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    );
    const pair = pairs.get(`${first} ${second}`) ?? { from: first, to: second, events: new Map() };
    pair.events.set(`${from} ${to}`, event);
    pairs.set(`${first} ${second}`, pair);
  }
  const here = String(snapshot.value);
  return [...pairs.values()].map(({ from, to, events }) => {
    const other = here === from ? to : here === to ? from : null;
    const event = other === null ? undefined : events.get(`${here} ${other}`);
    const live = event !== undefined && leadsTo(snapshot, { type: event } as CallEvent) === other;
    return { from, to, both: events.size > 1, live, dashed: false, label: live ? event : '' };
  });
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
