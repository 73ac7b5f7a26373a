import { lazy, Suspense } from 'react';
import { useWords } from '../../view/ui/words.ts';
import type { LabActors } from './actors.ts';

const Sessions = lazy(() => import('./sessions/Sessions.tsx'));

/** All sessions of the world, loaded when they are first looked at. */
export function SessionsPart({ actors }: { readonly actors: LabActors }) {
  const words = useWords();
  return (
    <Suspense fallback={<p className="text-sm text-ink-muted">{words.loading}</p>}>
      <Sessions actors={actors} />
    </Suspense>
  );
}
