import { explainDecision } from '../../explain/explain.ts';
import { selectDecision } from '../../machines/call/selectors.ts';
import { goalsOf } from '../../machines/lesson/progress.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { LabActors } from './useLab.ts';

/** The name under which the browser's timeline shows the work of a keystroke. */
const KEYSTROKE = 'sts-lab:keystroke';

/**
 * One keystroke: the text goes to the lab, and everything that follows from it (parsing, verdict, explanation, goals)
 * is worked out here and now, so that the next frame has it and the browser's timeline shows what it cost.
 */
export function editPolicy({ lab, lesson }: LabActors, ref: PolicyRef, text: string): void {
  const start = performance.now();
  lab.send({ type: 'EDIT', ref, text });
  const call = lab.getSnapshot().children['call'];
  if (call) explainDecision(selectDecision(call.getSnapshot() as Parameters<typeof selectDecision>[0]));
  goalsOf(lesson.getSnapshot().context);
  performance.measure(KEYSTROKE, { start });
}
