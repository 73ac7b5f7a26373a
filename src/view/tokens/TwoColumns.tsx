import type { ReactNode } from 'react';

interface TwoColumnsProps {
  /** What one writes. */
  readonly children: ReactNode;
  /** What comes of it. */
  readonly result: ReactNode;
}

/** Input beside output where there is room for both, else one over the other. */
export const TwoColumns = ({ children, result }: TwoColumnsProps) => (
  <div className="grid items-start gap-x-6 gap-y-5 @3xl:grid-cols-2">
    <div className="min-w-0 space-y-4">{children}</div>
    <div className="min-w-0 space-y-4">{result}</div>
  </div>
);
