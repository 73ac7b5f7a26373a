import type { Asked, LabState } from '../../../content/call/made.ts';
import type { Gate } from '../../../content/lesson/gate.ts';
import { gates } from '../../../explain/gates.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { CaseDocument } from '../../../view/exam/detective/CaseDocuments.tsx';
import type { WrongGuess } from '../../../view/exam/detective/GateQuestion.tsx';
import type { PolicyRef } from '../../../policy/document.ts';
import type { Step } from '../../../trace/step.ts';
import { evidenceText } from '../evidenceText.ts';
import { GATE_OUTCOMES } from '../gateViews.ts';
import { policyName, shortName } from '../names.ts';
import { callTabs } from '../policies/callTabs.ts';
import { PASSED } from '../policies/policyTab.ts';

/** The policies that have a say in a call, whatever comes of it. */
export const caseDocuments = (asked: Asked, state: LabState, words: Interface): readonly CaseDocument[] =>
  callTabs(asked, state).flatMap(({ ref, side }) => {
    const text = ref === PASSED ? null : evidenceText(state.world, ref);
    if (text === null) return [];
    const owner = shortName(state.world, ref.owner);
    return [{ title: words.lab.policyTitle[ref.type](owner, policyName(state.world, ref)), side, text }];
  });

/** The same policies as the world keeps them, to be edited. */
export const caseEditable = (asked: Asked, state: LabState): readonly PolicyRef[] =>
  callTabs(asked, state).flatMap(({ ref }): readonly PolicyRef[] => {
    if (ref === PASSED) return [];
    // Boundaries and policies that a call passes by their ARN are managed policies.
    return ref.type === 'boundary' || (ref.type === 'session' && ref.name === null)
      ? [{ ...ref, type: 'identity' }]
      : ref.type === 'session'
        ? []
        : [ref];
  });

/** What came of the call at a gate that was named wrongly. */
export function wrongGuess(gate: Gate, trace: readonly Step[], words: Interface): WrongGuess {
  const { ask } = words.exam.detective;
  const asked = gates(trace, words.locale).find((each) => each.gate === (IN_TRACE[gate] ?? gate));
  return {
    gate,
    title: ask.wrong(words.lab.lesson.gate[gate]),
    outcome: asked ? GATE_OUTCOMES[asked.outcome] : 'skipped',
    sentence: !asked ? ask.notAsked : asked.outcome === 'notReached' ? ask.notReached : asked.summary,
  };
}

/** Gates that the trace calls otherwise. */
const IN_TRACE: Readonly<Partial<Record<Gate, string>>> = {
  credentials: 'authenticate',
  parameters: 'validate',
  role: 'resolve',
  duration: 'limit',
};
