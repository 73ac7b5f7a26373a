import type { Operation } from '../../operations/operation.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { StepTree } from '../../trace/stepTree.ts';
import { violationsOf, type Violation } from '../parameters/violations.ts';
import type { Stage, StageResult } from '../stage.ts';
import type { Authenticated } from './authenticate.ts';

/**
 * Holds the parameters to the operation's API model, all at once: after the credentials, before any policy (F-025).
 * Unknown parameters are ignored.
 */
export const validate = <At extends Authenticated = Authenticated>(operation: Operation): Stage<At, At> => ({
  name: 'validate',
  run: (at) => {
    const violations = violationsOf(operation.input, at.call.params);
    return violations.length > 0 ? refused(violations) : passed(at);
  },
});

function refused(violations: readonly Violation[]): StageResult<never> {
  const malformed = violations.find(({ constraint }) => constraint === null);
  const decisive = malformed ?? violations[0];
  return {
    outcome: 'stop',
    error: malformed
      ? { message: 'malformedInteger', params: { value: malformed.value ?? '' } }
      : validationError(violations),
    decidedBy: decidedByProtocol(`Parameter:${decisive?.parameter ?? ''}`),
    step: () => ({
      outcome: 'stop',
      reason: { code: 'parameters.invalid', params: { count: violations.length } },
      rules: ['F-021', 'F-025'],
      children: violations.map((violation) => violationStep(violation, violation === decisive)),
    }),
  };
}

const passed = <At extends Authenticated>(at: At): StageResult<At> => ({
  outcome: 'pass',
  at,
  step: () => {
    const count = Object.keys(at.call.params).length;
    return { outcome: 'pass', reason: { code: 'parameters.valid', params: { count } } };
  },
});

const violationStep = ({ reason }: Violation, decisive: boolean): StepTree => ({
  question: 'parameter',
  outcome: 'stop',
  reason,
  rules: ['F-022'],
  decisive,
});

/** `1 validation error detected: Value … failed to satisfy constraint: …`, several joined by `; ` (F-021, F-023). */
function validationError(violations: readonly Violation[]): AwsError {
  const texts = violations.map(({ place, constraint, value }) => {
    const printed = value === null ? 'null' : `'${value}'`;
    return `Value ${printed} at '${place}' failed to satisfy constraint: ${constraint}`;
  });
  return { message: 'validation', params: { count: texts.length, violations: texts.join('; ') } };
}
