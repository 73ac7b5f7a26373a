import type { PolicyType } from '../policy/document.ts';
import type { ConditionReason } from '../policy/conditions/conditionTest.ts';

/**
 * Why a step came out as it did: a code and the parameters its sentence needs. Every code has a sentence in each
 * locale's catalogue (`explain/`), held to this list by the compiler.
 */
export type Reason = {
  [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParams[Code] };
}[ReasonCode];

export type ReasonCode = keyof ReasonParams;

type None = Readonly<Record<string, never>>;

/** Codes by the stage or question that gives them. Durations are seconds, times ISO 8601. */
export interface ReasonParams {
  'request.received': { action: string; modelled: boolean };
  'request.notModelled': { action: string; what: readonly NotModelled[] };

  'credentials.missing': None;
  'credentials.unknownKey': { accessKeyId: string };
  'credentials.inactiveKey': { accessKeyId: string; user: string };
  'credentials.tokenMissing': { accessKeyId: string };
  'credentials.tokenWrong': { accessKeyId: string };
  'credentials.expired': { expiredAt: string; now: string };
  'credentials.roleGone': { role: string };
  'caller.user': { arn: string };
  'caller.root': { arn: string };
  'caller.roleSession': { arn: string; roleArn: string; expiresAt: string };
  'caller.service': { service: string };

  'parameters.valid': { count: number };
  'parameters.notChecked': { action: string };
  'parameters.invalid': { count: number };
  'parameter.missing': { parameter: string };
  'parameter.tooShort': { parameter: string; value: string; minimum: number };
  'parameter.tooLong': { parameter: string; length: number; maximum: number };
  'parameter.tooSmall': { parameter: string; value: string; minimum: number };
  'parameter.tooLarge': { parameter: string; value: string; maximum: number };
  'parameter.pattern': { parameter: string; value: string; pattern: string };
  'parameter.notInteger': { parameter: string; value: string };
  'parameter.notRoleArn': { parameter: string; value: string };

  'role.found': { role: string; accountId: string; crossAccount: boolean };
  'role.missing': { role: string };
  'resource.found': { resource: string; accountId: string; hasPolicy: boolean; crossAccount: boolean };
  'resource.elsewhere': { resource: string };
  'resource.none': None;
  'self.found': { arn: string };

  'mayCall.always': { action: string };
  'mayCall.yes': { arn: string; action: string };
  'mayCall.rootMayNot': { arn: string };

  'type.denies': { type: PolicyType };
  'type.allows': { type: PolicyType };
  'type.delegates': { type: PolicyType; accountId: string };
  'type.silent': { type: PolicyType };
  'type.empty': { type: PolicyType };
  'type.notAsked': { type: PolicyType };
  'type.root': { type: PolicyType; accountId: string };

  'policy.denies': None;
  'policy.allows': None;
  'policy.silent': None;
  'policy.unsound': { problems: number };

  'statement.allows': None;
  'statement.denies': None;
  'statement.doesNotApply': { failing: number };

  'element.matches': { matched: string | null };
  'element.differs': None;
  'element.missing': None;
  'element.excluded': { matched: string };
  'element.notExcluded': None;
  'element.principalRecreated': { arn: string; storedId: string };
  'element.variableWithoutValue': { variables: readonly string[] };
  'element.condition': { reason: ConditionReason; unresolved: readonly string[] };

  'combine.explicitDeny': { type: PolicyType };
  'combine.sameAccountDirect': { type: PolicyType };
  'combine.sameAccountBoth': { type: PolicyType };
  'combine.sameAccountEither': { type: PolicyType };
  'combine.crossAccountBoth': { type: PolicyType };
  'combine.service': None;
  'combine.implicitDeny': { type: PolicyType; crossAccount: boolean };

  'duration.within': { requested: number | null; granted: number; maximum: number; chained: boolean };
  'duration.overRoleMaximum': { requested: number; maximum: number };
  'duration.overChainingCap': { requested: number; maximum: number };
  'duration.none': None;
}

/** What a call touches that the lab does not judge yet; named instead of guessed. */
export type NotModelled =
  | { readonly feature: 'operation'; readonly name: string }
  | { readonly feature: 'parameter'; readonly name: string }
  | { readonly feature: 'policyType'; readonly name: PolicyType }
  | { readonly feature: 'managedPolicy'; readonly name: string }
  | { readonly feature: 'caller'; readonly name: string }
  /** A policy of which not every statement can be read. */
  | { readonly feature: 'policy'; readonly name: string };
