import type { StageResult } from '../pipeline/stage.ts';
import type { AwsError } from '../trace/awsError.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';

/** A parameter that keeps to the API model and is refused all the same. */
export interface RefusedParameter {
  readonly parameter: string;
  readonly error: AwsError;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

/** Ends a call while its parameters are checked. */
export const stopAtParameter = ({
  parameter,
  error,
  reason,
  rules,
}: RefusedParameter): StageResult<never> => ({
  outcome: 'stop',
  error,
  decidedBy: decidedByProtocol(`Parameter:${parameter}`),
  step: () => ({
    outcome: 'stop',
    reason: { code: 'parameters.invalid', params: { count: 1 } },
    children: [{ question: 'parameter', outcome: 'stop', reason, rules, decisive: true }],
  }),
});

/** AWS's answer to a parameter that breaks one constraint (F-021). */
export const brokenConstraint = (printed: string, place: string, constraint: string): AwsError => ({
  message: 'validation',
  params: {
    count: 1,
    violations: `Value ${printed} at '${place}' failed to satisfy constraint: ${constraint}`,
  },
});
