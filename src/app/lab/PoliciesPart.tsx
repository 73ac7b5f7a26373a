import { lazy, Suspense } from 'react';
import type { Excerpt } from '../../content/lesson/proseTree.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { useWords } from '../../view/ui/words.ts';
import type { LabActors } from './actors.ts';
import { PlainPolicies } from './policies/PlainPolicies.tsx';
import type { OpenPolicies } from './usePanes.ts';

const TabbedPolicies = lazy(async () => ({
  default: (await import('./policies/TabbedPolicies.tsx')).TabbedPolicies,
}));

interface PoliciesPartProps {
  readonly actors: LabActors;
  readonly panes: OpenPolicies;
  readonly theme: 'light' | 'dark';
  /** Whether the verdict may show; if not, statements stand unmarked. */
  readonly begun: boolean;
  /** In a lesson: which policies are for the learner to edit. */
  readonly isEditable: (ref: PolicyRef) => boolean;
  /** Works out what a keystroke means besides the verdict. */
  readonly follow?: () => void;
  /** In a lesson: the excerpt that is pointed at. */
  readonly pointed?: Excerpt | null;
}

/** The open policies with their editors: two panes in a lesson, tabs everywhere else. */
export function PoliciesPart({ panes, ...props }: PoliciesPartProps) {
  const words = useWords();
  if (panes.kind === 'panes') return <PlainPolicies {...props} refs={panes.open} />;
  return (
    <Suspense
      fallback={
        <p role="status" className="min-h-96 text-sm text-ink-muted">
          {words.loading}
        </p>
      }
    >
      <TabbedPolicies actors={props.actors} tabs={panes} theme={props.theme} />
    </Suspense>
  );
}
