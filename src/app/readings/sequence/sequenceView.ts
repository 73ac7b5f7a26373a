import type { Interface } from '../../../explain/interface.ts';
import type { Phrase } from '../../../explain/phrase.ts';
import { say } from '../../../explain/phrase.ts';
import type { Message, NamedValue } from '../../../explain/sequence/message.ts';
import type { Sequence } from '../../../explain/sequence/sequence.ts';
import type { SequenceRowView, SequenceView } from '../../../view/decision/sequence/sequence.ts';
import type { NamedText } from '../../../view/decision/wire/message.ts';
import type { World } from '../../../world/world.ts';
import { hideIn } from '../http/hide.ts';
import { laneView } from './laneView.ts';

/**
 * A sequence as its diagram shows it.
 * @param host where the request goes; null where it is not known
 */
export function sequenceView(
  { lanes, messages }: Sequence,
  operation: string,
  host: string | null,
  world: World,
  words: Interface,
): SequenceView {
  const views = lanes.map((lane) => laneView(lane, host, world, words));
  const place = (id: string): number =>
    Math.max(
      0,
      views.findIndex((view) => view.id === id),
    );
  return {
    lanes: views,
    rows: messages.map((message): SequenceRowView => {
      const [from, to] = [place(message.from), place(message.to)];
      return {
        from,
        to,
        route: routeOf(views[from]?.name ?? '', views[to]?.name ?? '', words),
        ...rowOf(message, operation, words),
      };
    }),
  };
}

const routeOf = (from: string, to: string, { readings: { sequence } }: Interface): string =>
  from === to ? sequence.own(from) : sequence.route(from, to);

type Told = Omit<SequenceRowView, 'from' | 'to' | 'route'>;

function rowOf(message: Message, operation: string, { readings: { sequence } }: Interface): Told {
  switch (message.kind) {
    case 'token':
      return told('token', sequence.token[message.token], message.values);
    case 'request':
      return told('request', sequence.request(operation), message.values);
    case 'answer':
      return told(
        message.answer === 'error' ? 'error' : 'answer',
        sequence.answer[message.answer],
        message.values,
      );
    case 'check': {
      const [gate] = message.gates;
      const together = message.gates.length > 1;
      return {
        ...told('check', together ? sequence.passed(message.gates.map(({ title }) => title)) : []),
        ...(gate && !together && { sentence: say`${[gate.title]}: ${gate.summary}` }),
        outcome: OUTCOMES[gate?.outcome ?? 'pass'],
        decides: message.gates.some(({ decisive }) => decisive),
      };
    }
  }
}

const OUTCOMES = { pass: 'passed', stop: 'stopped', skip: 'skipped', notReached: 'skipped' } as const;

const told = (kind: SequenceRowView['kind'], sentence: Phrase, values: readonly NamedValue[] = []): Told => ({
  kind,
  sentence,
  outcome: null,
  decides: false,
  values: values.map(textOf),
});

const textOf = ({ name, value, hidden }: NamedValue): NamedText => ({
  name,
  value: hideIn(value, hidden ? [{ value, shows: 'start' }] : []),
});
