import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

/** The parts of the workbench. */
export type RegionName =
  | 'lesson'
  | 'world'
  | 'map'
  | 'policies'
  | 'decision'
  | 'matrix'
  | 'request'
  | 'terminal'
  | 'code'
  | 'tokens'
  | 'sessions'
  | 'clock'
  | 'trail'
  | 'charts'
  | 'console'
  | 'mfa'
  | 'tools';

export const regionId = (name: RegionName): string => `region-${name}`;

interface RegionProps {
  readonly name: RegionName;
  readonly className?: string;
  /** Beside the heading. */
  readonly bar?: ReactNode;
  readonly hidden?: boolean;
  /** Whether the heading is seen, or only heard: where a tab says the same. */
  readonly headed?: boolean;
  readonly children: ReactNode;
}

/** A landmark of the workbench, with its heading; it can take the focus when one jumps to it. */
export function Region({ name, className, bar, hidden = false, headed = true, children }: RegionProps) {
  const words = useWords();
  return (
    <section
      id={regionId(name)}
      data-region={name}
      aria-label={words.region[name]}
      tabIndex={-1}
      hidden={hidden}
      className={cx('relative min-w-0 scroll-mt-2 p-4 -outline-offset-2 fill:overflow-y-auto', className)}
    >
      {headed ? (
        <div className={cx('flex items-center gap-3', children !== null && 'mb-3')}>
          <h2 className="text-xs font-bold tracking-widest text-ink-muted uppercase">{words.region[name]}</h2>
          {bar}
        </div>
      ) : (
        <h2 className="sr-only">{words.region[name]}</h2>
      )}
      {children}
    </section>
  );
}
