import { useSelector } from '@xstate/react';
import { draftEnd } from '../../content/lesson/authoring/checkDraft.ts';
import { freeId } from '../../content/lesson/authoring/edits.ts';
import { goalOf, type GoalDraft } from '../../content/lesson/authoring/goal.ts';
import type { MadeCall } from '../../content/call/made.ts';
import { sameJson } from '../../lib/sameJson.ts';
import { GoalsEditor } from '../../view/build/GoalsEditor.tsx';
import { useWords } from '../../view/ui/words.ts';
import { callTitles } from '../readings/callView.ts';
import { goalLines, goalTitle } from '../readings/build/lines.ts';
import { GoalMorePart } from './GoalMorePart.tsx';
import type { StepPieceProps } from './step.ts';

/** The goals of the step, and the calls that can become some. */
export function GoalsPart(props: StepPieceProps) {
  const { actors, draft, at, step, start, set } = props;
  const words = useWords();
  const state = useSelector(actors.lab, ({ context }) => context.timeline.present);
  const { goals } = step;
  const made = distinct(state.calls.slice(start.calls.length));
  const titles = callTitles(
    made.map(({ asked }) => asked),
    state,
    words,
  );
  const make = (call: MadeCall | undefined): void => {
    if (!call) return;
    const title = goalTitle(call, state, words);
    const taken = goals.map(({ id }) => id);
    const end = draftEnd(draft, at);
    const goal = goalOf(call, state, end.ok ? end.value : state, { id: freeId(title, taken, 'goal'), title });
    if (goal) set({ goals: [...goals, goal] }, `goals/${goal.id}`);
  };
  const changed = (index: number, part: Partial<(typeof goals)[number]>) =>
    goals.map((goal, other) => (other === index ? { ...goal, ...part } : goal));
  return (
    <GoalsEditor
      goals={goalLines(step, state, words)}
      made={made.map(({ decision }, index) => ({ title: titles[index] ?? '', outcome: decision.outcome }))}
      onMake={(index) => make(made[index])}
      onName={(index, title) => set({ goals: changed(index, { title }) }, `goals/${index}/title`)}
      onMade={(index, on) =>
        set(
          { goals: changed(index, on ? { made: on } : { made: on, after: undefined }) },
          `goals/${index}/made`,
        )
      }
      onUp={(index) => {
        const [before, goal] = goals.slice(index - 1, index + 1);
        if (before && goal)
          set({ goals: goals.with(index - 1, goal).with(index, before) }, `goals/up/${goal.id}`);
      }}
      onRemove={(index) => set({ goals: withoutGoal(goals, index) }, 'goals/remove')}
      more={goals.map(({ id }, index) => (
        <GoalMorePart
          key={id}
          {...props}
          index={index}
          onChange={(part, field) => set({ goals: changed(index, part) }, `goals/${index}/${field}`)}
        />
      ))}
    />
  );
}

/** Nothing waits any more for the goal that goes. */
const withoutGoal = (goals: readonly GoalDraft[], at: number): GoalDraft[] =>
  goals
    .filter((_, index) => index !== at)
    .map((goal) => (goal.after === goals[at]?.id ? { ...goal, after: undefined } : goal));

/** Calls that were made, each with its answer once. */
const distinct = (calls: readonly MadeCall[]): readonly MadeCall[] =>
  calls.filter(
    ({ asked, decision }, index) =>
      calls.findIndex(
        (other) => sameJson(other.asked, asked) && other.decision.outcome === decision.outcome,
      ) === index,
  );
