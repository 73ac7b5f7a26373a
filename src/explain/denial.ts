import type { PolicyRef, PolicyType } from '../policy/document.ts';
import type { Evidence, Step } from '../trace/step.ts';
import { callFacts, type CallFacts } from './callFacts.ts';
import { conditionFacts, type ConditionFacts } from './conditionFacts.ts';
import { placeOf, type StatementPlace } from './places.ts';

/** What it was in the policies that denied a call; each has a headline. */
export type DenialCause =
  | 'explicitDeny'
  /** The policy type has no statement at all, or none that can be read. */
  | 'noStatement'
  | 'unreadable'
  /** The nearest Allow fails at this element. */
  | 'principal'
  | 'notPrincipal'
  | 'principalRecreated'
  | 'action'
  | 'resource'
  /** … which has no place in a policy of that type. */
  | 'misplaced'
  | 'variable'
  | 'condition'
  | 'externalIdMissing'
  | 'externalIdWrong'
  | 'mfa';

/** A denial by policies, read off its trace. */
export interface Denial {
  readonly cause: DenialCause;
  readonly type: PolicyType;
  readonly call: CallFacts;
  readonly deciding: Step;
  /** The statement that denies, or that came nearest to allowing; null when the type has none. */
  readonly place: StatementPlace | null;
  /** Elements of that statement, in order. */
  readonly elements: readonly Step[];
  /** Policies of the deciding type whose text has problems, so that they may say more than was read. */
  readonly unreadable: readonly Unreadable[];
}

export interface Unreadable {
  readonly policy: PolicyRef;
  readonly problems: number;
  readonly step: Step;
}

/** The denial that a step decided; null when the step is not about policies. */
export function denialOf(trace: readonly Step[], deciding: Step): Denial | null {
  const typeStep = policyTypeAbove(trace, deciding);
  const type = deciding.evidence?.policy.type ?? (typeStep && typeOf(typeStep));
  if (!typeStep || !type) return null;
  const statement = deciding.question === 'statement' ? deciding.id : deciding.parentId;
  const place = placeOf(deciding);
  const unreadable = unreadableUnder(trace, typeStep);
  return {
    cause: deciding.evidence ? causeOf(deciding) : unreadable.length > 0 ? 'unreadable' : 'noStatement',
    type,
    call: callFacts(trace),
    deciding,
    place,
    elements: place
      ? trace.filter(({ question, parentId }) => question === 'element' && parentId === statement)
      : [],
    unreadable,
  };
}

/** The policy type's step that a step belongs to, itself included. */
function policyTypeAbove(trace: readonly Step[], step: Step): Step | null {
  let current: Step | undefined = step;
  while (current && current.question !== 'policyType') {
    const parent: number | null = current.parentId;
    current = parent === null ? undefined : trace[parent];
  }
  return current ?? null;
}

/** The policy type that a step of that question speaks of; null when its reason does not say. */
export function typeOf({ reason, question }: Step): PolicyType | null {
  return question === 'policyType' && 'type' in reason.params ? reason.params.type : null;
}

const unreadableUnder = (trace: readonly Step[], typeStep: Step): readonly Unreadable[] =>
  trace.flatMap((step) => {
    const { parentId, reason, evidence } = step;
    return parentId === typeStep.id && reason.code === 'policy.unsound' && evidence
      ? [{ policy: evidence.policy, problems: reason.params.problems, step }]
      : [];
  });

function causeOf({ evidence, reason }: Step): DenialCause {
  if (evidence?.effect === 'Deny') return 'explicitDeny';
  if (evidence && isMisplaced(evidence)) return 'misplaced';
  switch (evidence?.element) {
    case 'Principal':
      return reason.code === 'element.principalRecreated' ? 'principalRecreated' : 'principal';
    case 'NotPrincipal':
      return 'notPrincipal';
    case 'Action':
    case 'NotAction':
      return 'action';
    case 'Resource':
    case 'NotResource':
      return reason.code === 'element.variableWithoutValue' ? 'variable' : 'resource';
    default:
      return conditionCause(evidence);
  }
}

/** A trust policy has no Resource, a policy attached to its principal no Principal (C-009, C-010). */
function isMisplaced({ policy: { type }, element }: Evidence): boolean {
  if (element === 'Resource' || element === 'NotResource') return type === 'trust';
  const namesPrincipals = type === 'trust' || type === 'resource' || type === 'rcp' || type === 'endpoint';
  return (element === 'Principal' || element === 'NotPrincipal') && !namesPrincipals;
}

function conditionCause(evidence: Step['evidence']): DenialCause {
  const test = conditionFacts(evidence, []);
  switch (test?.key.toLowerCase()) {
    case 'sts:externalid':
      return test.found === null ? 'externalIdMissing' : 'externalIdWrong';
    case 'aws:multifactorauthpresent':
      return 'mfa';
    default:
      return 'condition';
  }
}

/** The condition test that a step speaks of; null when it is about something else. */
export const testOf = ({ evidence, reason }: Step): ConditionFacts | null =>
  reason.code === 'element.condition' ? conditionFacts(evidence, reason.params.unresolved) : null;

/** The element of a Deny that says most about why it matches: a condition, a negated one, else who or what. */
export function tellingElement({ elements, deciding }: Denial): Step | null {
  if (deciding.question === 'element') return deciding;
  const named = (...names: readonly string[]): Step | undefined =>
    elements.find(({ evidence }) => names.includes(evidence?.element ?? ''));
  const resource = named('Resource');
  const narrow = resource?.reason.code === 'element.matches' && resource.reason.params.matched !== '*';
  return (
    named('NotPrincipal', 'NotAction', 'NotResource') ??
    named('Principal') ??
    (narrow ? resource : named('Action')) ??
    null
  );
}
