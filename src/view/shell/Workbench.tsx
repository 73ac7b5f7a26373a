import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import type { RegionName } from './Region.tsx';
import { RegionTabs } from './RegionTabs.tsx';

export interface WorkbenchProps {
  /** Header of the page. */
  readonly header: ReactNode;
  readonly footer: ReactNode;
  /** How the regions stand on wide pages: a lesson beside the workbench, or the workbench alone. */
  readonly layout: 'lesson' | 'sandbox';
  /** The regions to jump to, in reading order. */
  readonly regions: readonly RegionName[];
  /** The regions, in reading order. */
  readonly children: ReactNode;
}

/**
 * The page of the lab. Wide: three columns that scroll on their own. Middling: two. Narrow: one, in reading order, with
 * a bar at the bottom to jump by.
 */
export function Workbench({ header, footer, layout, regions, children }: WorkbenchProps) {
  return (
    <div className="flex min-h-dvh flex-col fill:h-dvh">
      {header}
      <main
        id="main"
        tabIndex={-1}
        className={cx(
          'workbench grid min-h-0 flex-1 grid-cols-1 divide-y divide-line outline-none md:divide-y-0',
          `of-${layout}`,
        )}
      >
        {children}
      </main>
      {footer}
      <RegionTabs regions={regions} />
    </div>
  );
}
