import type { ReactNode } from 'react';
import { cx } from './cx.ts';

interface CardProps {
  readonly title?: ReactNode;
  /** Level of the title's heading. */
  readonly level?: 2 | 3 | 4;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A surface that holds one thing. */
export function Card({ title, level = 3, aside, className, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={cx('rounded-lg border border-line bg-surface p-4 shadow-card', className)}>
      {(title !== undefined || aside !== undefined) && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          {title !== undefined && <Heading className="text-base font-semibold">{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </div>
  );
}
