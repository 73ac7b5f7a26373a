import type { LabState, MadeCall } from '../../../content/call/made.ts';
import { askedOf } from '../../../content/case/steps.ts';
import { wantOf, type WrongTurnDraft } from '../../../content/lesson/authoring/goal.ts';
import type { StepDraft } from '../../../content/lesson/authoring/draft.ts';
import { refOf } from '../../../content/lesson/compile.ts';
import type { ActionFile, CallFile } from '../../../content/lesson/schema.ts';
import type { Interface } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import type { EditedGoal } from '../../../view/build/GoalsEditor.tsx';
import type { World } from '../../../world/world.ts';
import { namedCaller } from '../caller.ts';
import { callTitles, callView } from '../callView.ts';
import { policyName, shortName } from '../names.ts';

/** Calls of a draft in a line each. */
export const callLines = (calls: readonly CallFile[], state: LabState, words: Interface): readonly string[] =>
  callTitles(calls.map(askedOf), state, words);

export const documentLine = (ref: PolicyRef, world: World, words: Interface): string =>
  words.lab.policyTitle[ref.type](shortName(world, ref.owner), policyName(world, ref));

/** Actions of a draft in a line each. */
export function actionLines(
  actions: readonly ActionFile[],
  state: LabState,
  words: Interface,
): readonly string[] {
  const { action: names } = words.build.record;
  return actions.map((action) => {
    if ('document' in action) return names.document(documentLine(refOf(action.document), state.world, words));
    if ('call' in action) return names.call(callLines([action], state, words)[0] ?? action.call);
    return 'advance' in action ? names.advance(action.advance) : names.edit;
  });
}

/** The title that a goal of a call which was made is given at first. */
export function goalTitle({ asked, decision }: MadeCall, state: LabState, words: Interface): string {
  const { title } = words.build.goals;
  const { caller, action, target } = callView(asked, state.world, namedCaller(asked, state), words);
  const what = [action.split(':')[1] ?? action, ...(target ? [target.name] : [])].join(' ');
  return title[decision.outcome === 'unmodelled' ? 'invalid' : decision.outcome](caller.name, what);
}

/** The goals of a step as they are edited. */
export const goalLines = (step: StepDraft, state: LabState, words: Interface): readonly EditedGoal[] =>
  step.goals.map((goal) => {
    const { outcome, call } = wantOf(goal);
    const title = call ? (callLines([call], state, words)[0] ?? call.call) : '';
    return { id: goal.id, name: goal.title, made: goal.made, title, outcome };
  });

/** How a wrong turn ends, in a sentence. */
export function endLine(
  { stopsAt, goal, letsIn }: WrongTurnDraft,
  step: StepDraft,
  words: Interface,
): string {
  const { wrongTurns } = words.build;
  const titleOf = (id: string): string => step.goals.find((each) => each.id === id)?.title ?? id;
  if (stopsAt === undefined) return wrongTurns.letsIn(titleOf(letsIn ?? ''));
  const gate = plain(words.lab.lesson.gate[stopsAt]);
  return goal === undefined ? wrongTurns.stopsAt(gate) : wrongTurns.stopsGoal(titleOf(goal), gate);
}
