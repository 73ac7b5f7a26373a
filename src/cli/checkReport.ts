import { assertNever } from '../lib/assertNever.ts';
import type { CaseDecidedBy } from '../content/case/compare.ts';
import type { StepResult, Unjudged } from '../content/case/run.ts';
import type { CaseStep, Expectation } from '../content/case/schema.ts';

/** A case file that could be read, with what its steps came to. */
export interface CheckedFile {
  readonly file: string;
  readonly steps: readonly CaseStep[];
  readonly results: readonly StepResult[];
}

/** What `check` tells people about a file, step by step; steps are numbered as in `/steps/0`. */
export function fileReport({ file, steps, results }: CheckedFile): string {
  const lines = steps.flatMap((step, index) => {
    const result = results[index];
    return result ? stepLines(step, result) : [];
  });
  return [file, ...lines, ''].map((line) => `${line}\n`).join('');
}

/** The last line: how many files and steps there were and how they came out. */
export function summary(checked: readonly CheckedFile[], files: number): string {
  const results = checked.flatMap((each) => each.results);
  const count = (holds: boolean | null): number => results.filter((result) => result.holds === holds).length;
  const [holding, failing, silent] = [count(true), count(false), count(null)];
  const unread = files - checked.length;
  return `${[
    `${checked.length} of ${files} ${files === 1 ? 'file' : 'files'} read`,
    `${holding} ${holding === 1 ? 'step holds' : 'steps hold'}`,
    `${failing} ${failing === 1 ? 'does' : 'do'} not`,
    `${silent} ${silent === 1 ? 'expects' : 'expect'} nothing`,
  ].join(', ')}${unread > 0 ? '. See the errors above.' : '.'}\n`;
}

function stepLines(step: CaseStep, result: StepResult): string[] {
  const { index, outcome, error, decidedBy, expected, holds, unjudged, differences } = result;
  const details = [
    error && `${error.code} (${error.httpStatus}): ${error.message}`,
    ...unjudged.map((each) => `cannot be judged: ${unjudgedText(each)}`),
    decidedBy && `decided by ${decidedByText(decidedBy)}`,
    expected && `expected ${expectedText(expected)}`,
    holds === null
      ? null
      : holds
        ? 'holds'
        : ['DOES NOT HOLD', ...differences.map(({ field, found }) => `${field} is ${found}`)].join('; '),
  ];
  const title = 'call' in step ? `${stepTitle(step)}: ${outcome}` : stepTitle(step);
  return [
    `  [${index}] ${title}`,
    ...details.flatMap((detail) => (detail === null ? [] : [`      ${detail}`])),
  ];
}

function stepTitle(step: CaseStep): string {
  if ('advance' in step) return `the clock moves on by ${step.advance}`;
  if ('edit' in step)
    return `the world is edited: ${step.edit.map(({ op, path }) => `${op} ${path}`).join(', ')}`;
  const { call, as = 'nobody', resource, params } = step;
  const target = resource ?? params['RoleArn'];
  return `${call}${typeof target === 'string' ? ` on ${target}` : ''} as ${as}`;
}

const decidedByText = ({ policyType, element, policy, statement }: CaseDecidedBy): string =>
  [policyType, element, policy ?? 'no policy', statement === null ? null : `statement ${statement}`]
    .filter((part) => part !== null)
    .join(', ');

function expectedText({ outcome, error, decidedBy = {}, lasts }: Expectation): string {
  const fields = { outcome, error, ...decidedBy, lasts };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field} ${value ?? 'none'}`)
    .join(', ');
}

function unjudgedText(what: Unjudged): string {
  switch (what.feature) {
    case 'operation':
      return `the lab has no model of ${what.name} yet`;
    case 'parameter':
      return `the lab does not judge the parameter ${what.name} yet`;
    case 'managedPolicy':
      return `the lab does not have the managed policy ${what.name}`;
    case 'caller':
      return `the lab does not judge calls by ${what.name} yet`;
    case 'policy':
      return `not every statement of the policy ${what.name} can be read, and one of them might deny the call`;
    case 'session':
      return `session:${what.name} is no session, because the step of that label issued none`;
    case 'step':
      return 'the edit does not work on the world as the calls before it left it';
    default:
      return assertNever(what);
  }
}
