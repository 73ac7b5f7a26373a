import type { Call } from '../../call/call.ts';
import type { Operation } from '../../operations/operation.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { NotModelled } from '../../trace/reason.ts';
import type { StepTree } from '../../trace/stepTree.ts';
import { violationsOf, type Violation } from '../parameters/violations.ts';
import type { Stage, StageResult } from '../stage.ts';
import type { Authenticated } from './authenticate.ts';
import { unmodelled } from './receive.ts';

type Params = Call['params'];

/** How a service departs from the others. */
export interface Rules {
  /** Parameters whose values the lab has no model of. */
  readonly notModelled?: ((params: Params) => readonly string[]) | undefined;
  /** The service's own words for a violation, which it names alone; null: those of all services. */
  readonly inOwnWords?: ((violation: Violation) => AwsError | null) | undefined;
}

/**
 * Holds the parameters to the operation's API model, all at once: after the credentials, before any policy (F-025). What
 * AWS has and the lab does not ends the call unjudged; parameters that AWS does not have are ignored.
 */
export const validate = <At extends Authenticated = Authenticated>(
  operation: Operation,
  rules: Rules = NO_RULES,
): Stage<At, At> => ({
  name: 'validate',
  run: (at) => {
    const { params } = at.call;
    const violations = violationsOf(operation.input, params);
    if (violations.length > 0) return refused(violations, rules);
    const unknown = notModelledIn(operation, params, rules);
    return unknown.length > 0 ? unmodelled(at.action, unknown) : passed(at);
  },
});

const NO_RULES: Rules = {};

function notModelledIn(
  { notModelled }: Operation,
  params: Params,
  { notModelled: values }: Rules,
): readonly NotModelled[] {
  if (!notModelled && !values) return NONE;
  const parameters = notModelled?.filter(({ name }) => Object.hasOwn(params, name)) ?? NONE;
  const names = [...parameters.map(({ name }) => name), ...(values?.(params) ?? NONE)];
  return names.map((name) => ({ feature: 'parameter', name }));
}

const NONE: readonly never[] = [];

function refused(violations: readonly Violation[], { inOwnWords = () => null }: Rules): StageResult<never> {
  const malformed = violations.find(({ constraint }) => constraint === null);
  const decisive = malformed ?? violations[0];
  return {
    outcome: 'stop',
    error:
      (decisive && inOwnWords(decisive)) ??
      (malformed
        ? { message: 'malformedInteger', params: { value: malformed.value ?? '' } }
        : validationError(violations)),
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
