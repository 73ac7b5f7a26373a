import { lazy, Suspense, type ReactNode } from 'react';
import { NotShown } from '../../view/exam/shown/NotShown.tsx';
import { useWords } from '../../view/ui/words.ts';
import type { OfQuestion } from '../readings/exam/triedOf.ts';
import { once } from '../told.ts';
import { proofOf } from './proofOf.ts';

const EngineShows = lazy(() => import('./EngineShows.tsx'));

/**
 * What the engine makes of a question's options, as `Explained` asks for it. The engine and the proof come when they are
 * used.
 */
export const shownBy =
  (answered: Omit<OfQuestion, 'of'>) =>
  (of: string | null): ReactNode => {
    const { id, kind, notShown, rules } = answered.question;
    if (notShown !== null) return of === null && <NotShown why={notShown} rules={rules} />;
    if ((kind === 'ordering') !== (of === null)) return null;
    return (
      <Suspense fallback={<Working />}>
        <EngineShows {...answered} of={of} proof={once(`proof/${id}`, () => proofOf(id))} />
      </Suspense>
    );
  };

function Working() {
  const words = useWords().exam.shown;
  return (
    <p role="status" className="text-ink-muted">
      {words.working}
    </p>
  );
}
