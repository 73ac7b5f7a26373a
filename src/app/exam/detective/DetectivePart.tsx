import { useMemo, useState } from 'react';
import {
  recordOf,
  totalOf,
  withGuess,
  withRecord,
  type CaseRecord,
} from '../../../content/exam/caseRecords.ts';
import { explainAwsError, explainDecision } from '../../../explain/explain.ts';
import { UndoBar } from '../../../view/course/UndoBar.tsx';
import { AwsAnswer } from '../../../view/decision/AwsAnswer.tsx';
import { CallCard } from '../../../view/decision/CallCard.tsx';
import { ExamNav } from '../../../view/exam/ExamNav.tsx';
import { CaseDocuments } from '../../../view/exam/detective/CaseDocuments.tsx';
import { CasesSoFar } from '../../../view/exam/detective/CasesSoFar.tsx';
import { GateFound } from '../../../view/exam/detective/GateFound.tsx';
import { GateQuestion } from '../../../view/exam/detective/GateQuestion.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { DETECTIVE, mendingOf } from '../../addresses.ts';
import { SaveNotices } from '../../lab/SaveNotices.tsx';
import { callView } from '../../readings/callView.ts';
import { namedCaller } from '../../readings/caller.ts';
import { caseDocuments, wrongGuess } from '../../readings/detective/caseViews.ts';
import { refusalOf } from '../../readings/http/refusalOf.ts';
import type { OpenedCase } from './openCase.ts';
import { useCases } from './useCases.ts';

/** A case: the call, AWS's answer, the policies, and the question at which gate it stops. */
export function DetectivePart({ opened }: { readonly opened: OpenedCase }) {
  const words = useWords();
  const told = words.exam.detective;
  const { detective, seed, state, made } = opened;
  const { cases, change, unread, unkept } = useCases();
  const [cleared, setCleared] = useState<readonly CaseRecord[] | null>(null);
  const record = recordOf(cases, { seed, gate: detective.gate });
  const documents = useMemo(() => caseDocuments(detective.call, state, words), [detective, state, words]);
  const { error, trace } = made.decision;
  const refusal = refusalOf(made.call, made.decision);
  const explained = explainDecision(made.decision, words.locale);
  const put = (next: readonly CaseRecord[], before: readonly CaseRecord[] | null): void => {
    change(next);
    setCleared(before);
  };
  return (
    <>
      <ExamNav current="detective" />
      <h1 className="text-xl font-extrabold tracking-tight">
        {told.title}: {told.caseTitle(seed)}
      </h1>
      <p className="mt-3 mb-6 max-w-prose text-ink-muted">{told.about}</p>
      <SaveNotices load={unread} save={unkept} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-6">
          <h2 className="sr-only">{told.happened}</h2>
          <div className="grid items-start gap-4 xl:grid-cols-2">
            <CallCard
              title={words.lab.call.card}
              {...callView(detective.call, state.world, namedCaller(detective.call, state), words)}
              made
            />
            {error && refusal && <AwsAnswer {...refusal} inOurWords={explainAwsError(error, words.locale)} />}
          </div>
          <CaseDocuments documents={documents} />
        </div>
        <div className="space-y-4 lg:sticky lg:top-4">
          {record.found ? (
            <GateFound
              gate={detective.gate}
              tries={record.missed.length + 1}
              headline={explained.headline}
              reason={explained.reason}
              mend={mendingOf(seed)}
              next={DETECTIVE}
            />
          ) : (
            <GateQuestion
              offered={detective.offered}
              wrong={record.missed.map((gate) => wrongGuess(gate, trace, words))}
              onGuess={(gate) => put(withRecord(cases, withGuess(record, gate)), null)}
              another={DETECTIVE}
            />
          )}
          <CasesSoFar total={totalOf(cases)} onClear={cases.length > 0 ? () => put([], cases) : null} />
          <UndoBar
            said={cleared ? told.results.cleared : ''}
            onUndo={cleared && (() => put(cleared, null))}
          />
        </div>
      </div>
    </>
  );
}
