import { useSelector } from '@xstate/react';
import { Hourglass } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Asked } from '../../content/call/made.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { explainDecision } from '../../explain/explain.ts';
import { selectDecision } from '../../machines/call/selectors.ts';
import { CallCard } from '../../view/decision/CallCard.tsx';
import { CallChooser } from '../../view/decision/CallChooser.tsx';
import { CallSelect } from '../../view/decision/CallSelect.tsx';
import type { PolicyRef } from '../../policy/document.ts';
import { VerdictBanner } from '../../view/decision/VerdictBanner.tsx';
import { VerdictLine } from '../../view/decision/VerdictLine.tsx';
import { EmptyState } from '../../view/ui/EmptyState.tsx';
import { useWords } from '../../view/ui/words.ts';
import { namedCaller } from '../readings/caller.ts';
import { callTitles, callView } from '../readings/callView.ts';
import type { Rules } from '../readings/gateViews.ts';
import { LastAnswer } from './LastAnswer.tsx';
import { SessionCards } from './SessionCards.tsx';
import type { LabActors } from './actors.ts';
import { PathPart } from './decision/PathPart.tsx';
import { useSnapshot } from './useSnapshot.ts';

const ReadingsPart = lazy(() => import('./decision/ReadingsPart.tsx'));

interface DecisionPartProps {
  readonly actors: LabActors;
  readonly rules: Rules;
  /** The calls to choose from. */
  readonly offered: readonly Asked[];
  /** Whether the verdict may show before the call is made. */
  readonly begun: boolean;
  /** How many calls were made before the step: their answers are no longer told. */
  readonly past?: number;
  /** Whether the calls to choose from take one line, so that the verdict is seen at once. */
  readonly compact?: boolean;
  /** Whether there are other readings of the decision beside its path; where calls are chosen from one line if not said. */
  readonly readings?: boolean;
  /** Opens a policy in its editor: evidence then leads there. */
  readonly onOpen?: ((ref: PolicyRef) => void) | undefined;
}

type WayProps = Pick<DecisionPartProps, 'actors' | 'rules' | 'offered' | 'readings' | 'onOpen'>;

/** The call in question, what came of making it, and its way through the gates as the policies stand in the editors. */
export function DecisionPart(props: DecisionPartProps) {
  const { actors, rules, offered, begun, past = 0, compact = false, readings = compact, onOpen } = props;
  const words = useWords();
  const lab = useSelector(actors.lab, (snapshot) => snapshot);
  const { asked, timeline } = lab.context;
  const { world, calls } = timeline.present;
  const caller = namedCaller(asked, timeline.present);
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
        made={calls.slice(past).some((made) => sameJson(made.asked, asked))}
        compact={compact}
      />
      {!actors.call && (
        <EmptyState icon={Hourglass} title={words.lab.call.noSession}>
          {words.lab.call.noSessionText}
        </EmptyState>
      )}
      <LastAnswer actors={actors} past={past} />
      <SessionCards actors={actors} offered={offered} of="callInQuestion" />
      {actors.call && (begun ? <Way {...{ actors, rules, offered, readings, onOpen }} /> : <Waiting />)}
      <SessionCards actors={actors} offered={offered} of={compact ? 'otherCalls' : 'offeredCalls'} />
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

function Way({ actors, rules, offered, readings, onOpen }: WayProps) {
  const { locale } = useWords();
  const { lab, call } = actors;
  const snapshot = useSnapshot(call);
  const drafts = useSelector(lab, ({ context }) => context.drafts);
  if (!call || !snapshot) return null;
  const decision = selectDecision(snapshot);
  const { headline, reason, next } = explainDecision(decision, locale);
  const stale = Object.values(drafts).some(({ text, sound }) => text !== sound);
  const told = { verdict: decision.outcome, stale, of: 'draft', headline } as const;
  const banner = <VerdictBanner {...told} reason={reason} next={next} />;
  const path = <PathPart call={call} rules={rules} onOpen={onOpen} />;
  const plain = (
    <>
      {banner}
      {path}
    </>
  );
  if (!readings) return plain;
  return (
    <Suspense fallback={plain}>
      <ReadingsPart
        actors={actors}
        offered={offered}
        verdict={banner}
        verdictLine={<VerdictLine {...told} />}
      >
        {path}
      </ReadingsPart>
    </Suspense>
  );
}
