import type { Member, Operation } from '../../operations/operation.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { Reason, ReasonParams } from '../../trace/reason.ts';
import type { StepTree } from '../../trace/stepTree.ts';
import type { Stage, StageResult } from '../stage.ts';
import type { Authenticated } from './authenticate.ts';

/** A constraint of the API model that a parameter breaks. */
interface Violation {
  readonly parameter: string;
  /** AWS's words for it (F-022); null for a value that is not even of the parameter's type (F-026). */
  readonly constraint: string | null;
  /** As AWS prints it; null for a missing value (F-024). */
  readonly value: string | null;
  readonly reason: Reason;
}

/**
 * Holds the parameters to the operation's API model, all at once: after the credentials, before any policy (F-025).
 * Unknown parameters are ignored.
 */
export const validate = (operation: Operation): Stage<Authenticated, Authenticated> => ({
  name: 'validate',
  run: (at) => (keeps(operation, at.call.params) ? passed(at) : refused(operation, at)),
});

/** Whether parameters keep to the model, as nearly all do. */
function keeps({ members }: Operation, params: Params): boolean {
  for (const member of members) if (violationsOf(member, params[member.name]).length > 0) return false;
  return true;
}

type Params = Authenticated['call']['params'];

const isMissing = (given: unknown): boolean => given === undefined || given === null;

/** Every violation, in the order of the members. */
function refused(operation: Operation, at: Authenticated): StageResult<Authenticated> {
  const { params } = at.call;
  const violations = operation.members.flatMap((member) => violationsOf(member, params[member.name]));
  const [first] = violations;
  if (!first) return passed(at);
  const malformed = violations.find(({ constraint }) => constraint === null);
  return {
    outcome: 'stop',
    error: malformed
      ? { message: 'malformedInteger', params: { value: malformed.value ?? '' } }
      : validationError(violations),
    decidedBy: decidedByProtocol(`Parameter:${(malformed ?? first).parameter}`),
    step: () => ({
      outcome: 'stop',
      reason: { code: 'parameters.invalid', params: { count: violations.length } },
      rules: ['F-021', 'F-025'],
      children: violations.map((violation) => violationStep(violation, violation === (malformed ?? first))),
    }),
  };
}

const passed = (at: Authenticated): StageResult<Authenticated> => ({
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
  const texts = violations.map(({ parameter, constraint, value }) => {
    const printed = value === null ? 'null' : `'${value}'`;
    return `Value ${printed} at '${lowerCamel(parameter)}' failed to satisfy constraint: ${constraint}`;
  });
  return { message: 'validation', params: { count: texts.length, violations: texts.join('; ') } };
}

const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function violationsOf(member: Member, given: unknown): readonly Violation[] {
  if (isMissing(given)) {
    if (!member.required) return NONE;
    return [violation(member, null, 'Member must not be null', 'parameter.missing', {})];
  }
  if (member.type === 'list') return NONE;
  const value = String(given);
  return member.type === 'integer' ? integerViolations(member, value) : stringViolations(member, value);
}

const INT32 = /^[+-]?\d{1,10}$/;

function integerViolations(member: Member, value: string): readonly Violation[] {
  const number = Number(value);
  if (!INT32.test(value) || number > 2147483647 || number < -2147483648) {
    return [violation(member, value, null, 'parameter.notInteger', { value })];
  }
  const { minimum, maximum } = member;
  if (minimum !== undefined && number < minimum) {
    const constraint = `Member must have value greater than or equal to ${minimum}`;
    return [violation(member, String(number), constraint, 'parameter.tooSmall', { value, minimum })];
  }
  if (maximum !== undefined && number > maximum) {
    const constraint = `Member must have value less than or equal to ${maximum}`;
    return [violation(member, String(number), constraint, 'parameter.tooLarge', { value, maximum })];
  }
  return [];
}

function stringViolations(member: Member, value: string): readonly Violation[] {
  const { minimum, maximum, pattern } = member;
  if (isWithin(member, value)) return NONE;
  const violations: Violation[] = [];
  const { length } = value;
  if (minimum !== undefined && length < minimum) {
    const constraint = `Member must have length greater than or equal to ${minimum}`;
    violations.push(violation(member, value, constraint, 'parameter.tooShort', { value, minimum }));
  }
  if (maximum !== undefined && length > maximum) {
    const constraint = `Member must have length less than or equal to ${maximum}`;
    violations.push(violation(member, value, constraint, 'parameter.tooLong', { length, maximum }));
  }
  if (pattern !== undefined && !expressionOf(pattern).test(value)) {
    const constraint = `Member must satisfy regular expression pattern: ${pattern}`;
    violations.push(violation(member, value, constraint, 'parameter.pattern', { value, pattern }));
  }
  return violations;
}

const isWithin = ({ minimum = 0, maximum = Infinity, pattern }: Member, value: string): boolean =>
  value.length >= minimum &&
  value.length <= maximum &&
  (pattern === undefined || expressionOf(pattern).test(value));

const NONE: readonly Violation[] = [];

type ParameterCode = Extract<keyof ReasonParams, `parameter.${string}`>;

const violation = <Code extends ParameterCode>(
  { name }: Member,
  value: string | null,
  constraint: string | null,
  code: Code,
  params: Omit<ReasonParams[Code], 'parameter'>,
): Violation => ({
  parameter: name,
  value,
  constraint,
  reason: { code, params: { parameter: name, ...params } } as unknown as Reason,
});

const patterns = new Map<string, RegExp>();

/** The models write Java patterns, whose five- and six-digit escapes need braces in JavaScript. The whole value must match. */
function expressionOf(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    const source = pattern.replaceAll(/\\u(10[0-9A-F]{4}|1[0-9A-F]{4})/g, '\\u{$1}');
    expression = new RegExp(`^(?:${source})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}
