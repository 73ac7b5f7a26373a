import type { ReactNode } from 'react';

/** A named row of the gallery. */
export function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="mb-4 text-xl font-bold">{name}</h2>
      {children}
    </section>
  );
}
