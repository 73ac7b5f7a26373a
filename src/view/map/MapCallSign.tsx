import { StatusIcon } from '../ui/Status.tsx';
import type { EdgePath } from './edgePath.ts';
import type { Verdict } from '../decision/VerdictBanner.tsx';

interface MapCallSignProps {
  /** Of the call; null while it has no line. */
  readonly path: EdgePath | null;
  readonly verdict: Verdict | null;
}

/** The sign of the verdict on the line of the call; its word stands above the map. */
export function MapCallSign({ path, verdict }: MapCallSignProps) {
  if (!path || !verdict) return null;
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute z-10 grid size-6 -translate-1/2 place-items-center rounded-full border border-line bg-raised shadow-card"
      style={{ left: path.middle.x, top: path.middle.y }}
    >
      <StatusIcon kind={verdict} size={18} />
    </span>
  );
}
