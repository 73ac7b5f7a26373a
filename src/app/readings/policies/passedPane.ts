import type { Interface } from '../../../explain/interface.ts';
import { PASSED } from './policyTab.ts';
import { policyRefKey } from '../../../policy/document.ts';
import type { Problem } from '../../../policy/problem.ts';
import type { Rules } from '../gateViews.ts';
import { stateOf, type PaneReading } from '../policyPane.ts';
import { problemSquiggle } from '../problemSquiggle.ts';

/** The session policy of the call as its pane shows it. It belongs to the call, so that it is saved with every keystroke that STS would take. */
export function passedPane(
  text: string,
  problems: readonly Problem[],
  rules: Rules,
  words: Interface,
): PaneReading {
  return {
    id: policyRefKey(PASSED),
    title: words.lab.policyTitle.session(words.policyEditor.callInQuestion, PASSED.name),
    subtitle: words.policyEditor.sessionSays,
    state: stateOf(PASSED, text, undefined, problems),
    text,
    marks: [],
    squiggles: problems.map((problem) => problemSquiggle(problem, rules, words.locale)),
  };
}
