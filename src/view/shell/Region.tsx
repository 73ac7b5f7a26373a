import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

/** The parts of the workbench, in the order in which one reads them. */
export const REGIONS = ['lesson', 'decision', 'policies', 'world', 'terminal'] as const;

export type RegionName = (typeof REGIONS)[number];

export const regionId = (name: RegionName): string => `region-${name}`;

interface RegionProps {
  readonly name: RegionName;
  readonly className?: string;
  /** Beside the heading. */
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** A landmark of the workbench, with its heading; it can take the focus when one jumps to it. */
export function Region({ name, className, bar, children }: RegionProps) {
  const words = useWords();
  return (
    <section
      id={regionId(name)}
      data-region={name}
      aria-label={words.region[name]}
      tabIndex={-1}
      className={cx('relative min-w-0 scroll-mt-2 p-4 -outline-offset-2 fill:overflow-y-auto', className)}
    >
      <div className={cx('flex items-center gap-3', children !== null && 'mb-3')}>
        <h2 className="text-xs font-bold tracking-widest text-ink-muted uppercase">{words.region[name]}</h2>
        {bar}
      </div>
      {children}
    </section>
  );
}
