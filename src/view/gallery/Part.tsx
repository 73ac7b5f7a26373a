import type { ReactNode } from 'react';

interface PartProps {
  readonly name: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A named row of the page. */
export function Part({ name, about, children }: PartProps) {
  return (
    <section aria-label={name}>
      <h2 className="mb-4 text-xl font-bold">{name}</h2>
      {about !== undefined && <p className="mb-4 max-w-prose text-sm text-ink-muted">{about}</p>}
      {children}
    </section>
  );
}
