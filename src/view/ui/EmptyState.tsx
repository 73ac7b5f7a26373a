import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What would fill the place. */
  readonly children?: ReactNode;
}

/** Stands where nothing is yet, and says what would be there. */
export function EmptyState({ icon: Icon, title, children }: EmptyStateProps) {
  return (
    <div className="grid place-content-center justify-items-center gap-2 rounded-lg border border-dashed border-neutral-line px-4 py-8 text-center">
      <Icon aria-hidden size={28} className="text-ink-muted" />
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="max-w-prose text-sm text-ink-muted">{children}</div>}
    </div>
  );
}
