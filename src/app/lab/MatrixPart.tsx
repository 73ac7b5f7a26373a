import { useSelector } from '@xstate/react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { mayAssume } from '../../analysis/mayAssume.ts';
import { explainDecision } from '../../explain/explain.ts';
import { measured } from './measured.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { NO_FILTER, type MatrixCell } from '../../view/matrix/matrix.ts';
import type { MatrixDecisionProps } from '../../view/matrix/MatrixDecision.tsx';
import { TrustMatrix, type TrustMatrixProps } from '../../view/matrix/TrustMatrix.tsx';
import { useWords } from '../../view/ui/words.ts';
import { MAX_PAIRS, sizeOf } from '../readings/matrixAmong.ts';
import { cellCall } from '../readings/matrixCall.ts';
import { matrixChange } from '../readings/matrixChange.ts';
import { matrixView } from '../readings/matrixView.ts';
import { shortName } from '../readings/names.ts';
import type { LabActors } from './actors.ts';
import { useIsSeen } from './useIsSeen.ts';
import { useFollowedMatrix, type FollowedMatrix } from './useFollowedMatrix.ts';

/** The name under which the browser's timeline shows what making the answers ready to be shown cost. */
const VIEW = 'sts-lab:matrix-view';

/** Who may assume which role, as the policies stand in the editors, and what the last edit opened or shut. */
export function MatrixPart({ actors }: { readonly actors: LabActors }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<MatrixCell | null>(null);
  const wanted = useDeferredValue(filter);
  const place = useRef<HTMLDivElement>(null);
  const matrix = useFollowedMatrix(actors, wanted, useIsSeen(place));
  const content = useContent(matrix, wanted);
  const decision = useDecision(actors, matrix, open);
  return (
    <div ref={place}>
      <TrustMatrix
        content={content}
        asking={matrix.asking}
        onGoOn={matrix.onGoOn}
        stale={matrix.stale}
        filter={filter}
        onFilter={setFilter}
        open={decision && open}
        onOpen={setOpen}
        decision={decision}
      />
    </div>
  );
}

function useContent(
  { draft, followed, tooMany }: FollowedMatrix,
  filter: TrustMatrixProps['filter'],
): TrustMatrixProps['content'] {
  const words = useWords();
  return useMemo(() => {
    const size = sizeOf(draft);
    if (size.roles === 0)
      return { kind: 'lack', lack: { kind: size.principals === 0 ? 'noPrincipals' : 'noRoles' } };
    if (tooMany) {
      const lack = {
        kind: 'tooMany',
        ofPrincipals: size.principals,
        ofRoles: size.roles,
        limit: MAX_PAIRS,
      } as const;
      return { kind: 'lack', lack };
    }
    if (!followed) return { kind: 'none' };
    return measured(VIEW, () => ({
      kind: 'answers',
      view: matrixView(followed, filter),
      change: matrixChange(followed, words),
    }));
  }, [draft, followed, tooMany, filter, words]);
}

/** The decision of the open cell as the draft has it; null when there is none, or its principal or role is gone. */
function useDecision(
  { lab }: LabActors,
  { draft, followed, stale }: FollowedMatrix,
  open: MatrixCell | null,
): Omit<MatrixDecisionProps, 'onClose'> | null {
  const words = useWords();
  const { timeline, asked: inQuestion } = useSelector(lab, ({ context }) => context);
  const asked = useMemo(() => open && mayAssume(draft, open.principal, open.role), [draft, open]);
  const call = useMemo(
    () => open && followed && cellCall(open, timeline.present, draft, followed.now, words),
    [open, timeline.present, draft, followed, words],
  );
  if (!open || !asked || !call) return null;
  const ask = (): MatrixDecisionProps['ask'] => {
    if (call.kind === 'nobody') return call;
    if (sameJson(call.asked, inQuestion)) return { kind: 'inQuestion' };
    return { kind: 'ask', onAsk: () => lab.send({ type: 'ASK', asked: call.asked }) };
  };
  return {
    title: words.matrix.pair(shortName(draft, open.principal), shortName(draft, open.role)),
    decision: { verdict: asked.decision.outcome, stale, ...explainDecision(asked.decision, words.locale) },
    ask: ask(),
  };
}
