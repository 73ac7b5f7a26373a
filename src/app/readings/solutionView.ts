import type { LabState } from '../../content/call/made.ts';
import type { Action } from '../../content/lesson/lesson.ts';
import type { Interface } from '../../explain/interface.ts';
import type { SolutionStep, SolutionView } from '../../view/lesson/Solution.tsx';
import { readDocument } from '../../world/documents.ts';
import { callTitles } from './callView.ts';
import { policyName, shortName } from './names.ts';
import { awsCommand } from './request/awsCommand.ts';

/** What leads to the goals, one thing after another: policies as they are and as they would be, calls, moves of the clock. */
export const solutionView = (
  actions: readonly Action[],
  state: LabState,
  words: Interface,
): SolutionView => ({ steps: actions.flatMap((action) => stepView(action, state, words) ?? []) });

function stepView(action: Action, state: LabState, words: Interface): SolutionStep | null {
  const { world } = state;
  switch (action.kind) {
    case 'save': {
      const { type, owner } = action.document;
      return {
        kind: 'change',
        title: words.lab.policyTitle[type](shortName(world, owner), policyName(world, action.document)),
        before: readDocument(world, action.document) ?? '',
        after: action.text,
      };
    }
    case 'call': {
      const [title = action.asked.call] = callTitles([action.asked], state, words);
      return { kind: 'call', title, command: awsCommand(action.asked) };
    }
    case 'advance':
      return { kind: 'time', title: words.lesson.moveClock(action.by) };
    case 'edit':
      return null;
  }
}
