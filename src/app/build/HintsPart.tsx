import { GATES } from '../../content/lesson/gate.ts';
import { HintsEditor, type HintPlace } from '../../view/build/HintsEditor.tsx';
import type { StepPieceProps } from './step.ts';

/** Help for every place of the step where learners come to a stop, and wherever some is written. */
export function HintsPart({ step, wants, set }: StepPieceProps) {
  const places: readonly HintPlace[] = [
    ...GATES.filter((gate) => wants.gates.includes(gate) || step.hints[gate]).map((gate) => ({
      kind: 'gate' as const,
      gate,
      hints: step.hints[gate] ?? NONE,
    })),
    ...step.goals
      .filter(({ id, hints }) => wants.goals.includes(id) || hints)
      .map(({ id, title, hints = NONE }) => ({ kind: 'goal' as const, goal: id, title, hints })),
  ];
  return (
    <HintsEditor
      places={places}
      onChange={(place, hints) =>
        place.kind === 'gate'
          ? set({ hints: { ...step.hints, [place.gate]: hints } }, `hints/${place.gate}`)
          : set(
              { goals: step.goals.map((goal) => (goal.id === place.goal ? { ...goal, hints } : goal)) },
              `hints/goal/${place.goal}`,
            )
      }
    />
  );
}

const NONE = { nudge: '', concept: '', exact: '' };
