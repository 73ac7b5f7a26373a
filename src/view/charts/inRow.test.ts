import { expect, it } from 'vitest';
import type { ChartView } from './chart.ts';
import { inRow } from './inRow.ts';

const node = (id: string) =>
  ({ id, title: id, detail: '', active: false, look: 'plain', way: '', press: null, chosen: null }) as const;
const edge = (from: string, to: string) => ({ from, to, both: false, live: false, dashed: false }) as const;

it('places states in a row, lines between neighbours within it and the others below, none across another', () => {
  const view: ChartView = {
    nodes: [node('a'), node('b'), node('c'), node('d')],
    edges: [edge('a', 'b'), edge('a', 'd'), edge('b', 'd')],
  };
  const { nodes, edges, width, height } = inRow(view, { width: 100, height: 40, above: 20, between: 30 });
  expect(Object.values(nodes)).toEqual([10, 140, 270, 400].map((x) => ({ x, y: 30 })));
  const [next, long, short] = edges.map(({ points }) => points);
  expect(next).toEqual([
    { x: 110, y: 50 },
    { x: 140, y: 50 },
  ]);
  const lowest = (points: typeof long = []): number => Math.max(...points.map(({ y }) => y));
  expect([lowest(short), lowest(long)]).toEqual([82, 94]);
  expect([short?.at(-1), long?.at(-1)]).toEqual([
    { x: 400 + 100 / 3, y: 70 },
    { x: 400 + 200 / 3, y: 70 },
  ]);
  expect([width, height]).toEqual([510, 116]);
});
