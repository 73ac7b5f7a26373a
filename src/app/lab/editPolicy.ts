import { explainDecision } from '../../explain/explain.ts';
import { selectDecision } from '../../machines/call/selectors.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { LabActor } from '../../machines/lab/machine.ts';

/** The name under which the browser's timeline shows the work of a keystroke. */
const KEYSTROKE = 'sts-lab:keystroke';

/**
 * One keystroke: the text goes to the lab, and everything that follows from it (parsing, verdict, explanation) is
 * worked out here and now, so that the next frame has it and the browser's timeline shows what it cost.
 * @param follow works out what else follows
 */
export function editPolicy(lab: LabActor, ref: PolicyRef, text: string, follow?: () => void): void {
  const start = performance.now();
  lab.send({ type: 'EDIT', ref, text });
  const call = lab.getSnapshot().children['call'];
  if (call) explainDecision(selectDecision(call.getSnapshot() as Parameters<typeof selectDecision>[0]));
  follow?.();
  performance.measure(KEYSTROKE, { start });
}
