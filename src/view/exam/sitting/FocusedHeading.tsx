import { useEffect, useRef, type ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';

interface FocusedHeadingProps {
  readonly id?: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** The heading of what has just taken the place of something else: it takes the focus, also from a dialog that closes. */
export function FocusedHeading({ id, className, children }: FocusedHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} id={id} tabIndex={-1} className={cx('outline-none', className)}>
      {children}
    </h3>
  );
}
