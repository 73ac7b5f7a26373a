import type { StageResult } from '../pipeline/stage.ts';
import type { AwsError } from '../trace/awsError.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import type { StepTree } from '../trace/stepTree.ts';

/** Ends a call that such a caller may not make at all: no policy has been looked at. */
export function refuseCaller(reason: Reason, error: AwsError, rules: readonly RuleId[]): StageResult<never> {
  const step: StepTree = { question: 'mayCall', outcome: 'stop', reason, rules, decisive: true };
  return {
    outcome: 'stop',
    error,
    decidedBy: decidedByProtocol('Credentials'),
    step: () => ({ outcome: 'stop', reason, children: [step] }),
  };
}
