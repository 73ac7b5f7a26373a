import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** Something to know before going on. */
export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex gap-2 rounded-md border border-stale-line bg-stale-soft p-3 text-sm">
      <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-stale" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
