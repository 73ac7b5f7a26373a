import { useId, type ReactNode } from 'react';

interface ResultsSectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** One way to look at results. */
export function ResultsSection({ title, about, children }: ResultsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="text-lg font-bold tracking-tight">
        {title}
      </h2>
      {about !== undefined && <p className="mt-1 max-w-prose text-sm text-ink-muted">{about}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
