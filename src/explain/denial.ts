import { NAMES_PRINCIPALS, type PolicyRef, type PolicyType } from '../policy/document.ts';
import type { Evidence, Step } from '../trace/step.ts';
import { askedSteps, neededFor, type NeededPermission } from './asked.ts';
import { callFacts, type CallFacts } from './callFacts.ts';
import { conditionFacts, type ConditionFacts } from './conditionFacts.ts';
import { placeOf, type StatementPlace } from './places.ts';
import { guardOf, isGranting, typeOf } from './policyTypes.ts';

/** What it was in the policies that denied a call; each has a headline. */
export type DenialCause =
  | 'explicitDeny'
  /** The policy type has no Allow at all, or none that can be read. */
  | 'noAllow'
  | 'unreadable'
  /** A federated user for whom no session policy was passed (E-009). */
  | 'noSessionPolicy'
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
  /** The permission that was denied, when it is not the action of the call itself. */
  readonly needed: NeededPermission | null;
  readonly deciding: Step;
  /** Unit or account at which no control policy allows the call; null for types without levels. */
  readonly level: string | null;
  /** The documents of the deciding type. */
  readonly documents: readonly PolicyRef[];
  /** Which of the types that can grant the call do so: the guard of the resource, the identity policies. */
  readonly granting: readonly PolicyType[];
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
  const level = typeStep.reason.code === 'type.levelSilent' ? typeStep.reason.params.place : null;
  const documents = documentsUnder(trace, typeStep);
  const asked = askedSteps(trace, deciding);
  const needed = neededFor(trace, deciding);
  const call = callFacts(trace);
  return {
    cause: deciding.evidence ? causeOf(deciding) : causeOfSilence(type, documents, unreadable),
    type,
    call: needed ? { ...call, action: needed.action } : call,
    needed,
    deciding,
    level,
    documents,
    granting: [guardOf(asked), 'identity' as const].filter((each) => isGranting(asked, each)),
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

const documentsUnder = (trace: readonly Step[], { id }: Step): readonly PolicyRef[] =>
  trace.flatMap(({ parentId, question, evidence }) =>
    parentId === id && question === 'policy' && evidence ? [evidence.policy] : [],
  );

const unreadableUnder = (trace: readonly Step[], typeStep: Step): readonly Unreadable[] =>
  trace.flatMap((step) => {
    const { parentId, reason, evidence } = step;
    return parentId === typeStep.id && reason.code === 'policy.unsound' && evidence
      ? [{ policy: evidence.policy, problems: reason.params.problems, step }]
      : [];
  });

/** Why a type decided of which no statement came near. */
function causeOfSilence(
  type: PolicyType,
  documents: readonly PolicyRef[],
  unreadable: readonly Unreadable[],
): DenialCause {
  if (unreadable.length > 0) return 'unreadable';
  return type === 'session' && documents.length === 0 ? 'noSessionPolicy' : 'noAllow';
}

function causeOf(step: Step): DenialCause {
  const { evidence, reason } = step;
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
      return conditionCause(step);
  }
}

/** A trust policy has no Resource, a policy attached to its principal no Principal (C-009, C-010). */
function isMisplaced({ policy: { type }, element }: Evidence): boolean {
  if (element === 'Resource' || element === 'NotResource') return type === 'trust';
  return (element === 'Principal' || element === 'NotPrincipal') && !NAMES_PRINCIPALS.has(type);
}

function conditionCause(step: Step): DenialCause {
  const test = testOf(step);
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
  reason.code === 'element.condition' ? conditionFacts(evidence, reason.params) : null;

/** The element of a Deny that says most about why it matches: a condition, a negated one, else who or what. */
export function tellingElement({ elements, deciding }: Denial): Step | null {
  if (deciding.question === 'element') return deciding;
  const named = (...names: readonly string[]): Step | undefined =>
    elements.find(({ evidence }) => names.includes(evidence?.element ?? ''));
  const narrow = (element: string): Step | undefined => {
    const step = named(element);
    return step?.reason.code === 'element.matches' && step.reason.params.matched !== '*' ? step : undefined;
  };
  return (
    named('NotPrincipal', 'NotAction', 'NotResource') ??
    narrow('Principal') ??
    narrow('Resource') ??
    named('Action') ??
    null
  );
}
