import { useWords } from '../../ui/words.ts';
import type { Course, Point } from './results.ts';

interface HistoryChartProps {
  readonly courses: readonly Course[];
  /** How many papers there are, across all courses. */
  readonly papers: number;
  /** When the first and the last of them were begun, ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
}

/** Percent by paper, a line for each exam, all over the same papers; a table says the same. */
export function HistoryChart({ courses, papers, from, to }: HistoryChartProps) {
  const { mixed, percent, history: words } = useWords().exam.results;
  const said = ({ right, of }: Point): string => percent(right, of);
  return (
    <div className="rounded-lg border border-line bg-surface p-4 shadow-card">
      <ul className="space-y-4">
        {courses.map(({ exam, points }) => {
          const last = points.at(-1);
          return (
            <li
              key={exam}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 sm:grid-cols-[5.5rem_minmax(0,1fr)_3rem]"
            >
              <span className="text-sm">
                <span className="block font-semibold">{exam ?? mixed}</span>
                <span className="block text-xs text-ink-muted">{words.papers(points.length)}</span>
              </span>
              <Line points={points} papers={papers} label={words.line(exam ?? mixed, points.map(said))} />
              <span
                aria-hidden
                className="text-end text-sm font-semibold tabular-nums max-sm:col-start-2 max-sm:row-start-1"
              >
                {last && said(last)}
              </span>
            </li>
          );
        })}
      </ul>
      <p
        aria-hidden
        className="mt-2 flex justify-between text-xs text-ink-muted tabular-nums sm:ps-25 sm:pe-15"
      >
        <span>{words.first(from)}</span>
        {papers > 1 && <span>{words.first(to)}</span>}
      </p>
    </div>
  );
}

/** In units of the drawing. */
const WIDTH = 320;
const HEIGHT = 56;
const EDGE = 6;

interface LineProps {
  readonly points: readonly Point[];
  readonly papers: number;
  readonly label: string;
}

function Line({ points, papers, label }: LineProps) {
  const places = points.map(({ at, right, of }) => ({
    x: papers === 1 ? WIDTH / 2 : EDGE + (at / (papers - 1)) * (WIDTH - 2 * EDGE),
    y: yOf(right / Math.max(of, 1)),
  }));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="w-full max-sm:col-span-2"
    >
      {[0, 0.5, 1].map((share) => (
        <line
          key={share}
          x1={0}
          x2={WIDTH}
          y1={yOf(share)}
          y2={yOf(share)}
          className="stroke-line"
          strokeDasharray={share === 0.5 ? '3 4' : undefined}
        />
      ))}
      <polyline
        points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-none stroke-accent"
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {places.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={4} className="fill-accent stroke-surface" strokeWidth={1.5} />
      ))}
    </svg>
  );
}

const yOf = (share: number): number => EDGE + (1 - share) * (HEIGHT - 2 * EDGE);
