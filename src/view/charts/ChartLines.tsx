import type { ChartEdge } from './chart.ts';
import { pathOf, type Placed, type Point } from './layout.ts';

/** The lines between the states of a chart. What they say, the lists beside the chart say too. */
export function ChartLines({ places: { width, height, edges } }: { readonly places: Placed }) {
  const drawn = edges.toSorted((one, other) => Number(one.edge.live) - Number(other.edge.live));
  return (
    <svg aria-hidden width={width} height={height} className="absolute inset-0">
      {drawn.map(({ edge, points }) => (
        <Line key={`${edge.from} ${edge.to}`} edge={edge} points={points} />
      ))}
    </svg>
  );
}

function Line({ edge, points }: { readonly edge: ChartEdge; readonly points: readonly Point[] }) {
  const { live, dashed, both } = edge;
  return (
    <g className={live ? 'text-accent' : 'text-line-strong'}>
      <path
        d={pathOf(points)}
        fill="none"
        stroke="currentColor"
        strokeWidth={live ? 2 : 1}
        strokeDasharray={dashed ? '3 4' : undefined}
      />
      <Head to={points.at(-1)} from={points.at(-2)} />
      {both && <Head to={points[0]} from={points[1]} />}
    </g>
  );
}

/** The head of an arrow. */
function Head({ to, from }: { readonly to: Point | undefined; readonly from: Point | undefined }) {
  if (!to || !from) return null;
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return (
    <path
      d="M0,0L-8,-4L-8,4Z"
      fill="currentColor"
      transform={`translate(${to.x} ${to.y}) rotate(${angle})`}
    />
  );
}
