import type { PolicyType } from '../policy/document.ts';
import type { ReasonCode } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { askedSteps, neededIn, permissionSteps } from './asked.ts';
import { callFacts, type CallFacts } from './callFacts.ts';
import type { GrantForm } from '../policy/grantForm.ts';
import type { ConditionFacts } from './conditionFacts.ts';
import { testOf } from './denial.ts';
import { grantFormIn } from './grantForm.ts';
import { placeOf, type StatementPlace } from './places.ts';
import { guardOf, LIMITS, stepOf } from './policyTypes.ts';

/** The ways in which a call comes to be allowed. */
export const GRANTS = [
  'combine.sameAccountDirect',
  'combine.sameAccountBoth',
  'combine.sameAccountEither',
  'combine.crossAccountBoth',
  'combine.service',
  'combine.anonymous',
  'combine.federated',
  'type.root',
  'mayCall.always',
  'mayCall.longTermKeys',
] as const satisfies readonly ReasonCode[];

export type GrantCode = (typeof GRANTS)[number];

/** An allowed call, read off its trace. */
export interface Grant {
  readonly code: GrantCode;
  readonly call: CallFacts;
  /** The policy type that granted it; null when none was asked. */
  readonly type: PolicyType | null;
  /** The statement of the trust or resource policy that allows, and that of the identity policies. */
  readonly resource: GrantingStatement | null;
  readonly identity: GrantingStatement | null;
  /** How the trust or resource policy names the caller; null when it does not. */
  readonly form: GrantForm | null;
  /** Types that only cap, were asked, and did not stop the call. */
  readonly limits: readonly PolicyType[];
  /** Permissions that the call needed besides its action. */
  readonly permissions: readonly string[];
}

/** A statement that allows the call. */
export interface GrantingStatement {
  readonly place: StatementPlace;
  /** Its condition tests, all of which hold. */
  readonly tests: readonly ConditionFacts[];
  /** It is for everyone but those whom its NotPrincipal lists. */
  readonly listsOthers: boolean;
}

const codes: ReadonlySet<ReasonCode> = new Set(GRANTS);

const isGrant = (code: ReasonCode): code is GrantCode => codes.has(code);

/** How the call of a trace came to be allowed; null when the trace does not say. */
export function grantOf(trace: readonly Step[]): Grant | null {
  const authorize = trace.find(({ question }) => question === 'authorize');
  if (!authorize || !isGrant(authorize.reason.code)) return null;
  const { code, params } = authorize.reason;
  const call = callFacts(trace);
  const asked = askedSteps(trace, null);
  return {
    code,
    call,
    type: 'type' in params ? params.type : null,
    resource: allowing(asked, ({ type }) => type === 'trust' || type === 'resource'),
    identity: allowing(asked, ({ type }) => type === 'identity'),
    form: call.caller && grantFormIn(asked, guardOf(asked), call.caller),
    limits: LIMITS.filter((type) => stepOf(asked, type)?.outcome === 'pass'),
    permissions: permissionSteps(trace).flatMap((step) => neededIn(trace, step)?.action ?? []),
  };
}

/** The deciding statement among those that allow, else the first. */
function allowing(
  trace: readonly Step[],
  among: (policy: StatementPlace['policy']) => boolean,
): GrantingStatement | null {
  const statements = trace
    .filter(
      ({ reason, evidence }) =>
        reason.code === 'statement.allows' && evidence !== null && among(evidence.policy),
    )
    .map((step) => ({ step, elements: trace.filter(({ parentId }) => parentId === step.id) }));
  const statement =
    statements.find(({ elements }) => elements.some(({ decisive }) => decisive)) ?? statements[0];
  const place = statement ? placeOf(statement.step) : null;
  if (!statement || !place) return null;
  return {
    place,
    tests: statement.elements.flatMap((step) => testOf(step) ?? []),
    listsOthers: statement.elements.some(({ evidence }) => evidence?.element === 'NotPrincipal'),
  };
}
