import { use } from 'react';
import type { Proof } from '../../content/question/question.ts';
import { triedOf, type OfQuestion } from '../readings/exam/triedOf.ts';
import { useFacts } from '../facts.ts';
import { useWords } from '../../view/ui/words.ts';
import { RunPart } from './RunPart.tsx';

interface EngineShowsProps extends OfQuestion {
  readonly proof: Promise<Proof | null>;
}

/** What the engine makes of an option or a prompt, or of the whole answer. It brings the engine along. */
export default function EngineShows({ proof: loading, ...of }: EngineShowsProps) {
  const words = useWords();
  const rules = useFacts();
  const proof = use(loading);
  if (!proof) return null;
  const runs = triedOf(of, words);
  return (
    <div className="space-y-2 empty:hidden">
      {runs.map(({ tried, what }) => (
        <RunPart
          key={what}
          {...{ proof, tried, what, rules }}
          title={`${of.question.id} ${what}`}
          named={of.question.kind === 'ordering' || of.question.kind === 'matching'}
        />
      ))}
    </div>
  );
}
