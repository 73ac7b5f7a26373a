import type { AwsAnswer } from '../../wording/messages.ts';
import type { DecidedBy } from '../../trace/decidedBy.ts';
import type { Expectation } from './schema.ts';

/** What decided a call, as cases and `check` write it. */
export interface CaseDecidedBy {
  readonly policyType: DecidedBy['policyType'];
  readonly element: string;
  /** Name of an inline policy, else ARN of the managed policy or of what the policy is attached to. */
  readonly policy: string | null;
  readonly statement: number | null;
}

/** The answer to a step, in the terms of an expectation. */
export interface Answer {
  readonly outcome: 'allow' | 'deny' | 'invalid' | 'unmodelled';
  readonly error: AwsAnswer | null;
  readonly decidedBy: CaseDecidedBy | null;
  /** Seconds from the call to the end of the credentials or the token that it hands out; null: none are. */
  readonly lasts: number | null;
}

/** One field in which the answer is not the one expected. */
export interface Difference {
  readonly field: 'outcome' | 'error' | 'lasts' | `decidedBy.${keyof CaseDecidedBy}`;
  readonly expected: string;
  readonly found: string;
}

export const caseDecidedBy = ({ policyType, element, policy, statement }: DecidedBy): CaseDecidedBy => ({
  policyType,
  element,
  policy: policy && (policy.name ?? policy.owner),
  statement,
});

/** Whether an expectation says anything; an empty one does not. */
export const expectsSomething = (expected: Expectation | undefined): expected is Expectation =>
  expected !== undefined && fieldsOf(expected).length > 0;

/** Where an answer differs from what was expected, on the fields given; empty when it holds. */
export function differences(expected: Expectation, answer: Answer): readonly Difference[] {
  const found = new Map(
    fieldsOf({
      outcome: answer.outcome,
      error: answer.error?.code ?? null,
      decidedBy: answer.decidedBy ?? NOTHING,
      lasts: answer.lasts,
    }),
  );
  return fieldsOf(expected).flatMap(([field, value]) =>
    found.get(field) === value
      ? []
      : [{ field, expected: String(value ?? 'none'), found: String(found.get(field) ?? 'none') }],
  );
}

type Value = string | number | null;

interface Fields {
  readonly outcome?: string | undefined;
  readonly error?: string | null | undefined;
  readonly lasts?: number | null | undefined;
  readonly decidedBy?:
    { readonly [Field in keyof CaseDecidedBy]?: CaseDecidedBy[Field] | null | undefined } | undefined;
}

const NOTHING = { policyType: null, element: null, policy: null, statement: null };

function fieldsOf({ outcome, error, decidedBy = {}, lasts }: Fields): [Difference['field'], Value][] {
  const fields: [Difference['field'], Value | undefined][] = [
    ['outcome', outcome],
    ['error', error],
    ['decidedBy.policyType', decidedBy.policyType],
    ['decidedBy.element', decidedBy.element],
    ['decidedBy.policy', decidedBy.policy],
    ['decidedBy.statement', decidedBy.statement],
    ['lasts', lasts],
  ];
  return fields.filter((field): field is [Difference['field'], Value] => field[1] !== undefined);
}
