import { useSelector } from '@xstate/react';
import { lazy, useMemo, useState } from 'react';
import type { Asked } from '../../../content/call/made.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { MomentSelect } from '../../../view/decision/MomentSelect.tsx';
import type { ReadingName } from '../../../view/decision/ReadingTabs.tsx';
import { subjectMade, subjectNow } from '../../readings/http/subject.ts';
import type { LabActors } from '../actors.ts';
import { useSnapshot } from '../useSnapshot.ts';

const PARTS = {
  sequence: lazy(() => import('./SequencePart.tsx')),
  http: lazy(() => import('./HttpPart.tsx')),
  signature: lazy(() => import('./SignaturePart.tsx')),
  answer: lazy(() => import('./AnswerPart.tsx')),
  compare: lazy(() => import('./ComparePart.tsx')),
} as const;

interface OpenReadingProps {
  readonly name: Exclude<ReadingName, 'path'>;
  readonly actors: LabActors;
  readonly offered: readonly Asked[];
}

/** A reading of the call in question, as it would go with what stands in the editors, or as it was made last. */
export function OpenReading({ name, actors, offered }: OpenReadingProps) {
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const inQuestion = useSnapshot(actors.call)?.context ?? null;
  const [showsMade, setShowsMade] = useState(false);
  const { calls, world } = timeline.present;
  // A comparison picks the moments of both calls itself.
  const made = name === 'compare' ? undefined : calls.findLast((each) => sameJson(each.asked, asked));
  const subject = useMemo(() => {
    if (made && showsMade) return subjectMade(made, world);
    return inQuestion && subjectNow(asked, inQuestion.call, inQuestion.world);
  }, [asked, inQuestion, made, showsMade, world]);
  const Part = PARTS[name];
  if (!subject) return null;
  return (
    <>
      {made && <MomentSelect madeAt={made.at} showsMade={showsMade} onChange={setShowsMade} />}
      <Part subject={subject} actors={actors} offered={offered} />
    </>
  );
}
