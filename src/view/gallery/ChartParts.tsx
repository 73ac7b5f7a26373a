import { useState } from 'react';
import { Chart } from '../charts/Chart.tsx';
import type { ChartView } from '../charts/chart.ts';
import { EventButtons } from '../charts/EventButtons.tsx';
import { ClockPanel } from '../clock/ClockPanel.tsx';
import type { ClockView } from '../clock/clock.ts';
import { Part } from './Part.tsx';

/** The statecharts and the clock, in their states. */
export function ChartParts() {
  const [chosen, setChosen] = useState('user');
  const chart = { ...CHART, nodes: CHART.nodes.map((node) => ({ ...node, chosen: node.id === chosen })) };
  return (
    <>
      <Part name="Statechart">
        <Chart
          label="Sample"
          view={chart}
          size={{ width: 150, height: 50, above: 18, between: 44 }}
          onPress={setChosen}
        />
        <div className="mt-4">
          <EventButtons events={EVENTS} onSend={() => undefined} />
        </div>
      </Part>
      <Part name="Clock">
        <ClockPanel view={CLOCK} play={PLAY} jumps={JUMPS} onMove={() => undefined} />
      </Part>
      <Part name="Clock, nothing to end, stopped by itself">
        <ClockPanel
          view={{ ...CLOCK, ends: [] }}
          play={{ ...PLAY, stopped: 'Stopped: prod/ReadOnly / ana has just ended.' }}
          jumps={JUMPS}
          onMove={() => undefined}
        />
      </Part>
    </>
  );
}

const node = (id: string, title: string, detail: string) =>
  ({ id, title, detail, active: false, look: 'plain', way: '', press: 'Show', chosen: false }) as const;

const CHART: ChartView = {
  nodes: [
    node('nobody', 'Nobody', 'no credentials'),
    { ...node('user', 'dev/Ana', 'user'), active: true },
    { ...node('role', 'prod/ReadOnly', 'role session'), look: 'done', way: 'AssumeRole' },
    { ...node('far', 'prod/Admin', 'role session'), look: 'faint', press: null },
  ],
  edges: [
    { from: 'nobody', to: 'user', both: false, live: false, dashed: true },
    { from: 'user', to: 'role', both: false, live: true, dashed: false },
    { from: 'role', to: 'far', both: true, live: false, dashed: false },
  ],
};

const EVENTS = [
  { id: 'NEXT', to: 'Received', why: '' },
  { id: 'BACK', to: null, why: 'No stage has run yet.' },
];

const CLOCK: ClockView = {
  clock: '2026-01-15T09:30:00Z',
  ends: [
    { id: 'a', name: 'prod/Old / ben', at: '2026-01-15T09:15:00Z', left: null, bar: { from: 0, to: 0.125 } },
    {
      id: 'b',
      name: 'prod/ReadOnly / ana',
      at: '2026-01-15T10:00:00Z',
      left: 1800,
      bar: { from: 0, to: 0.5 },
    },
  ],
  more: 2,
  strip: {
    from: '2026-01-15T09:00:00Z',
    to: '2026-01-15T11:00:00Z',
    now: 0.25,
    marks: [
      { at: 0, text: '09:00' },
      { at: 0.5, text: '10:00' },
      { at: 1, text: '11:00' },
    ],
  },
};

const PLAY = {
  playing: false,
  speed: 60,
  speeds: [60, 600, 3600],
  stopsAtEnds: true,
  stopped: '',
  onPlay: () => undefined,
  onPause: () => undefined,
  onSpeed: () => undefined,
  onStopsAtEnds: () => undefined,
};

const JUMPS = { onJump: () => undefined, onDuration: () => null, onTime: () => null, jumpedTo: '' };
