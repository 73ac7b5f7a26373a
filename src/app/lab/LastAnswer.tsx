import { useSelector } from '@xstate/react';
import { sameJson } from '../../lib/sameJson.ts';
import { explainAwsError } from '../../explain/explain.ts';
import { AwsAnswer } from '../../view/decision/AwsAnswer.tsx';
import { ResponseView } from '../../view/decision/ResponseView.tsx';
import { useWords } from '../../view/ui/words.ts';
import { refusalOf } from '../readings/http/refusalOf.ts';
import { responseView } from '../readings/responseView.ts';
import type { LabActors } from './actors.ts';

interface LastAnswerProps {
  readonly actors: LabActors;
  /** How many of the calls that were made are no longer spoken of. */
  readonly past: number;
}

/** What came of making the call in question the last time; nothing until it was made. */
export function LastAnswer({ actors, past }: LastAnswerProps) {
  const words = useWords();
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const { world, calls } = timeline.present;
  const last = calls.slice(past).findLast((made) => sameJson(made.asked, asked));
  if (!last) return null;
  const { error } = last.decision;
  const refusal = refusalOf(last.call, last.decision);
  if (error && refusal) return <AwsAnswer {...refusal} inOurWords={explainAwsError(error, words.locale)} />;
  return <ResponseView {...responseView(last, world, words)} />;
}
