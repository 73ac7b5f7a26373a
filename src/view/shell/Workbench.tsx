import type { ReactNode } from 'react';
import { Region } from './Region.tsx';
import { RegionTabs } from './RegionTabs.tsx';

export interface WorkbenchProps {
  /** Header of the page. */
  readonly header: ReactNode;
  readonly footer: ReactNode;
  /** Without a lesson (the sandbox) its column is left out. */
  readonly lesson: ReactNode | null;
  readonly decision: ReactNode;
  readonly policies: ReactNode;
  readonly world: ReactNode;
  /** The terminal, below everything else: a bar, and what it opens. */
  readonly terminal: { readonly bar: ReactNode; readonly open: ReactNode | null };
}

/**
 * The page of the lab. Wide: three columns that scroll on their own. Middling: two. Narrow: one, in reading order, with
 * a bar at the bottom to jump by.
 */
export function Workbench({ header, footer, lesson, decision, policies, world, terminal }: WorkbenchProps) {
  return (
    <div className="flex min-h-dvh flex-col fill:h-dvh">
      {header}
      <main
        id="main"
        tabIndex={-1}
        className={`workbench grid min-h-0 flex-1 grid-cols-1 divide-y divide-line outline-none md:divide-y-0 ${lesson ? 'with-lesson' : 'without-lesson'}`}
      >
        {lesson && (
          <Region name="lesson" className="[grid-area:lesson]">
            {lesson}
          </Region>
        )}
        <Region name="decision" className="[grid-area:decision]">
          {decision}
        </Region>
        <Region name="policies" className="[grid-area:policies]">
          {policies}
        </Region>
        <Region name="world" className="[grid-area:world]">
          {world}
        </Region>
        <Region
          name="terminal"
          className="border-line [grid-area:terminal] md:border-t md:py-1"
          bar={terminal.bar}
        >
          {terminal.open}
        </Region>
      </main>
      {footer}
      <RegionTabs withLesson={lesson !== null} />
    </div>
  );
}
