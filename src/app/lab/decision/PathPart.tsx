import type { PolicyRef } from '../../../policy/document.ts';
import type { CallActor } from '../../../machines/call/machine.ts';
import { selectDecision, selectReached, selectStages } from '../../../machines/call/selectors.ts';
import { GatePath } from '../../../view/decision/GatePath.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { currentGate, gateViews, type Rules } from '../../readings/gateViews.ts';
import { useSnapshot } from '../useSnapshot.ts';

interface PathPartProps {
  readonly call: CallActor;
  readonly rules: Rules;
  /** Opens a policy in its editor; left out where evidence cannot be shown there. */
  readonly onOpen?: ((ref: PolicyRef) => void) | undefined;
}

/** The way through the gates, stepped and scrubbed. */
export function PathPart({ call, rules, onOpen }: PathPartProps) {
  const {
    locale,
    readings: { path },
  } = useWords();
  const snapshot = useSnapshot(call);
  if (!snapshot) return null;
  const { trace } = selectDecision(snapshot);
  const reached = selectReached(snapshot);
  const stages = selectStages(snapshot);
  const views = gateViews(trace, reached, snapshot.context.world, rules, locale);
  const current = currentGate(views);
  const name = views.find(({ id }) => id === current)?.name;
  const press = (type: 'BACK' | 'NEXT' | 'RUN' | 'RESET', possible: boolean) =>
    possible ? () => call.send({ type }) : null;
  return (
    <GatePath
      gates={views}
      current={current}
      controls={{
        onBack: press('BACK', snapshot.can({ type: 'BACK' })),
        onNext: press('NEXT', snapshot.can({ type: 'NEXT' })),
        onRun: press('RUN', !snapshot.matches('settled')),
        onReset: press('RESET', !snapshot.matches('ready')),
        scrub: {
          at: reached.length,
          last: stages.length,
          text: name === undefined ? path.start : path.at(name),
          onMove: (at) => call.send({ type: 'GOTO', stage: stages[at - 1] ?? null }),
        },
      }}
      onShow={
        onOpen &&
        (({ id }) => {
          const policy = trace.find((step) => String(step.id) === id)?.evidence?.policy;
          if (policy) onOpen(policy);
        })
      }
    />
  );
}
