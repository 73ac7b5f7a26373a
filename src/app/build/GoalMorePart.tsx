import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { answerFacts, withFact } from '../../content/lesson/authoring/answerFact.ts';
import { draftEnd, stepOfDraft } from '../../content/lesson/authoring/checkDraft.ts';
import { answerOf, type GoalDraft } from '../../content/lesson/authoring/goal.ts';
import { GoalMore } from '../../view/build/GoalMore.tsx';
import { useWords } from '../../view/ui/words.ts';
import { freeOf, goalMore } from '../readings/build/goalMore.ts';
import type { StepPieceProps } from './step.ts';

interface GoalMorePartProps extends Pick<StepPieceProps, 'actors' | 'draft' | 'at' | 'step' | 'start'> {
  /** Position of the goal, from 0. */
  readonly index: number;
  readonly onChange: (part: Partial<GoalDraft>, field: string) => void;
}

/** What few goals need, of one of them: what its answer has is found in the lab and in the solution. */
export function GoalMorePart({ actors, draft, at, step, start, index, onChange }: GoalMorePartProps) {
  const words = useWords();
  const lab = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const found = useMemo(() => {
    const goal = stepOfDraft(step).goals[index];
    const end = draftEnd(draft, at);
    return goal ? answerOf(goal, [...(end.ok ? [end.value] : []), lab, start]) : null;
  }, [draft, at, step, start, index, lab]);
  const goal = step.goals[index];
  const more = goalMore(step.goals, index, found, words);
  if (!goal || !more) return null;
  return (
    <GoalMore
      more={more}
      onAfter={(after) => onChange({ after: after ?? undefined }, 'after')}
      onExactly={(position, asked) => {
        const names = freeOf(goal);
        const exactly = names.filter((name, place) =>
          place === position ? asked : goal.exactly.includes(name),
        );
        onChange({ exactly }, `exactly/${position}`);
      }}
      onAnswer={(position, asked) => {
        const fact = answerFacts(goal, found)[position];
        if (fact) onChange({ expect: withFact(goal, fact, asked).expect }, `expect/${fact.name}`);
      }}
      onHints={(gate, hints) => {
        const { [gate]: _, ...others } = goal.atGate;
        onChange({ atGate: hints ? { ...others, [gate]: hints } : others }, `atGate/${gate}`);
      }}
    />
  );
}
