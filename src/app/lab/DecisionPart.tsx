import { useSelector } from '@xstate/react';
import { Hourglass } from 'lucide-react';
import type { Asked } from '../../content/call/made.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { explainDecision } from '../../explain/explain.ts';
import { selectDecision, selectReached } from '../../machines/call/selectors.ts';
import { CallCard } from '../../view/decision/CallCard.tsx';
import { CallChooser } from '../../view/decision/CallChooser.tsx';
import { CallSelect } from '../../view/decision/CallSelect.tsx';
import { GatePath } from '../../view/decision/GatePath.tsx';
import { VerdictBanner } from '../../view/decision/VerdictBanner.tsx';
import { EmptyState } from '../../view/ui/EmptyState.tsx';
import { useWords } from '../../view/ui/words.ts';
import { callerArn } from '../readings/caller.ts';
import { callTitles, callView } from '../readings/callView.ts';
import { currentGate, gateViews, type Rules } from '../readings/gateViews.ts';
import { LastAnswer } from './LastAnswer.tsx';
import { SessionCards } from './SessionCards.tsx';
import type { LabActors } from './actors.ts';
import { useSnapshot } from './useSnapshot.ts';

interface DecisionPartProps {
  readonly actors: LabActors;
  readonly rules: Rules;
  /** The calls to choose from. */
  readonly offered: readonly Asked[];
  /** Whether the verdict may show before the call is made. */
  readonly begun: boolean;
  /** Whether the calls to choose from take one line, so that the verdict is seen at once. */
  readonly compact?: boolean;
}

/** The call in question, what came of making it, and its way through the gates as the policies stand in the editors. */
export function DecisionPart({ actors, rules, offered, begun, compact = false }: DecisionPartProps) {
  const words = useWords();
  const lab = useSelector(actors.lab, (snapshot) => snapshot);
  const { asked, timeline } = lab.context;
  const { world, calls } = timeline.present;
  const caller = callerArn(asked, timeline.present);
  const titles = callTitles(offered, timeline.present, words);
  const Chooser = compact ? CallSelect : CallChooser;
  return (
    <div className="space-y-4">
      <Chooser
        calls={offered.map((call, index) => ({
          title: titles[index] ?? call.call,
          chosen: sameJson(call, asked),
          onChoose: () => actors.lab.send({ type: 'ASK', asked: call }),
        }))}
      />
      <CallCard
        title={words.lab.call.card}
        {...callView(asked, world, caller, words)}
        onMake={lab.can({ type: 'MAKE_CALL' }) ? () => actors.lab.send({ type: 'MAKE_CALL' }) : null}
        made={calls.some((made) => sameJson(made.asked, asked))}
      />
      {!actors.call && (
        <EmptyState icon={Hourglass} title={words.lab.call.noSession}>
          {words.lab.call.noSessionText}
        </EmptyState>
      )}
      <LastAnswer actors={actors} />
      <SessionCards actors={actors} offered={offered} of="callInQuestion" />
      {actors.call && (begun ? <Way actors={actors} rules={rules} /> : <Waiting />)}
      <SessionCards actors={actors} offered={offered} of="otherCalls" />
    </div>
  );
}

/** Before the first call of a lesson: the verdict is for the learner to find out. */
function Waiting() {
  const words = useWords();
  return (
    <EmptyState icon={Hourglass} title={words.lab.call.waiting}>
      {words.lab.call.waitingText}
    </EmptyState>
  );
}

function Way({ actors, rules }: Pick<DecisionPartProps, 'actors' | 'rules'>) {
  const { lab, call } = actors;
  const snapshot = useSnapshot(call);
  const drafts = useSelector(lab, ({ context }) => context.drafts);
  if (!call || !snapshot) return null;
  const decision = selectDecision(snapshot);
  const { headline, reason, next } = explainDecision(decision);
  const stale = Object.values(drafts).some(({ text, sound }) => text !== sound);
  const views = gateViews(decision.trace, selectReached(snapshot), snapshot.context.world, rules);
  const press = (type: 'BACK' | 'NEXT' | 'RUN' | 'RESET', possible: boolean) =>
    possible ? () => call.send({ type }) : null;
  return (
    <>
      <VerdictBanner
        verdict={decision.outcome}
        stale={stale}
        of="draft"
        headline={headline}
        reason={reason}
        next={next}
      />
      <GatePath
        gates={views}
        current={currentGate(views)}
        controls={{
          onBack: press('BACK', snapshot.can({ type: 'BACK' })),
          onNext: press('NEXT', snapshot.can({ type: 'NEXT' })),
          onRun: press('RUN', !snapshot.matches('settled')),
          onReset: press('RESET', !snapshot.matches('ready')),
        }}
      />
    </>
  );
}
