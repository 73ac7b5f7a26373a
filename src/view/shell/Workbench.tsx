import { lazy, Suspense, type CSSProperties, type ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { FRAME_EDGES, type Frame } from './frame.ts';
import { belowLesson, lessonLayout, type LessonRegions } from './lessonLayout.ts';
import type { RegionName } from './Region.tsx';
import { RegionTabs } from './RegionTabs.tsx';

const Splitter = lazy(async () => ({ default: (await import('./Splitter.tsx')).Splitter }));

export interface WorkbenchProps {
  /** Header of the page. */
  readonly header: ReactNode;
  readonly footer: ReactNode;
  /** How the regions stand on wide pages: a lesson beside the workbench, or the workbench alone. */
  readonly layout: 'lesson' | 'sandbox';
  /** The regions to jump to, in reading order. */
  readonly regions: readonly RegionName[];
  /** How the workbench is divided, where the learner may divide it. */
  readonly frame?: Frame;
  /** What a lesson's step shows of it. */
  readonly shown?: LessonRegions;
  /** The regions, in reading order. */
  readonly children: ReactNode;
}

/**
 * The page of the lab. Wide: three columns that scroll on their own. Middling: two. Narrow: one, in reading order, with
 * a bar at the bottom to jump by.
 */
export function Workbench({ header, footer, layout, regions, frame, shown, children }: WorkbenchProps) {
  return (
    <div className="flex min-h-dvh flex-col fill:h-dvh">
      {header}
      <main
        id="main"
        tabIndex={-1}
        data-drawer={frame?.drawer}
        data-below={shown && belowLesson(shown)}
        style={{ ...(frame && sizesOf(frame)), ...(shown && lessonLayout(shown)) }}
        className={cx(
          'workbench grid min-h-0 flex-1 grid-cols-1 divide-y divide-line outline-none md:divide-y-0',
          `of-${layout}`,
        )}
      >
        {children}
        {frame && layout === 'sandbox' && (
          <Suspense fallback={null}>
            {FRAME_EDGES.filter((edge) => isMovable(edge, frame.drawer)).map((edge) => (
              <Splitter key={edge} edge={edge} onSize={frame.onSize} />
            ))}
          </Suspense>
        )}
      </main>
      {footer}
      <RegionTabs regions={regions} />
    </div>
  );
}

/** A drawer that is shut or takes all has no height to choose, and one that takes all hides the world. */
const isMovable = (edge: (typeof FRAME_EDGES)[number], drawer: Frame['drawer']): boolean =>
  ({ world: drawer !== 'tall', decision: true, drawer: drawer === 'open' })[edge];

const sizesOf = ({ sizes }: Frame): CSSProperties =>
  Object.fromEntries(
    FRAME_EDGES.flatMap((edge) => (sizes[edge] === null ? [] : [[`--${edge}-size`, `${sizes[edge]}px`]])),
  ) as CSSProperties;
