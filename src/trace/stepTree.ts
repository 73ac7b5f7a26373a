import type { Evidence, Outcome, Question, RuleId, Step } from './step.ts';
import type { Reason } from './reason.ts';

/** A step with the steps under it: the form in which stages write what they did. */
export interface StepTree {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly evidence?: Evidence | null;
  readonly rules?: readonly RuleId[];
  readonly decisive?: boolean;
  readonly children?: readonly StepTree[];
}

/**
 * Appends a tree to a trace in the order asked, numbering on from what is there.
 * @param deciding whether the tree holds the step that decided; if not, none of its steps is marked
 */
export function appendSteps(trace: readonly Step[], tree: StepTree, deciding: boolean): readonly Step[] {
  const steps = [...trace];
  const append = (node: StepTree, parentId: number | null): void => {
    const id = steps.length;
    steps.push({
      id,
      parentId,
      question: node.question,
      outcome: node.outcome,
      reason: node.reason,
      evidence: node.evidence ?? null,
      rules: node.rules ?? [],
      decisive: deciding && (node.decisive ?? false),
    });
    for (const child of node.children ?? []) append(child, id);
  };
  append(tree, null);
  return steps;
}
