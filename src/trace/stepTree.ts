import type { Evidence, Outcome, Question, RuleId, Step } from './step.ts';
import type { Reason } from './reason.ts';

/** A step with the steps under it. */
export interface StepTree extends StepBranch {
  readonly question: Question;
}

/** The same without its question: what a stage, whose name is the question, says of what it did. */
export interface StepBranch {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly evidence?: Evidence | null;
  readonly rules?: readonly RuleId[];
  readonly decisive?: boolean;
  readonly children?: readonly StepTree[];
  /** Writes steps under this one, behind `children`: for those that have many. */
  readonly write?: (writer: StepWriter, parentId: number) => void;
}

/** A trace being written, in the order asked. */
export interface StepWriter {
  readonly steps: Step[];
  /** Whether the stage that is being written is the one that decided; if not, none of its steps is marked. */
  deciding: boolean;
}

/**
 * Appends one step, numbered on from what is there.
 * @returns its id
 */
export function writeStep(
  writer: StepWriter,
  parentId: number | null,
  question: Question,
  outcome: Outcome,
  reason: Reason,
  rules: readonly RuleId[],
  evidence: Evidence | null,
  decisive: boolean,
): number {
  const { steps, deciding } = writer;
  const id = steps.length;
  steps.push({ id, parentId, question, outcome, reason, evidence, rules, decisive: deciding && decisive });
  return id;
}

/**
 * Keeps the next place in the trace for a step that is known only when those under it are.
 * @returns its id, for `settleStep`
 */
export const reserveStep = ({ steps }: StepWriter): number => steps.push(RESERVED) - 1;

const RESERVED = {} as Step;

/** Puts the step into its reserved place. */
export function settleStep(
  { steps, deciding }: StepWriter,
  id: number,
  parentId: number | null,
  question: Question,
  outcome: Outcome,
  reason: Reason,
  rules: readonly RuleId[],
  evidence: Evidence | null,
  decisive: boolean,
): void {
  steps[id] = { id, parentId, question, outcome, reason, evidence, rules, decisive: deciding && decisive };
}

/** Appends a step and those under it. */
export function writeBranch(
  writer: StepWriter,
  parentId: number | null,
  question: Question,
  branch: StepBranch,
): void {
  const { outcome, reason, rules = NONE, evidence = null, decisive = false } = branch;
  const id = writeStep(writer, parentId, question, outcome, reason, rules, evidence, decisive);
  for (const child of branch.children ?? NONE) writeBranch(writer, id, child.question, child);
  branch.write?.(writer, id);
}

const NONE: readonly never[] = [];
