import type { PolicyType } from '../policy/document.ts';
import type { Problem, ProblemCode } from '../policy/problem.ts';
import type { AwsMessageId } from './awsError.ts';
import type { TokenFault } from './tokenFault.ts';
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
  'request.noSuchOperation': { action: string };
  'request.throttled': { action: string };
  'endpoint.globalRefused': { action: string };
  'request.notModelled': { action: string; what: readonly NotModelled[] };

  'credentials.missing': None;
  'credentials.unknownKey': { accessKeyId: string };
  'credentials.inactiveKey': { accessKeyId: string; user: string };
  'credentials.tokenMissing': { accessKeyId: string };
  'credentials.tokenWrong': { accessKeyId: string };
  'credentials.expired': { expiredAt: string; now: string };
  /** A token of the global endpoint in a Region that accounts have to switch on. */
  'credentials.regionOff': { accountId: string; region: string };
  'credentials.tokenOfRegions': { accessKeyId: string; region: string };
  'credentials.roleGone': { role: string };
  'credentials.userGone': { user: string };
  'credentials.notForIam': { arn: string; federated: boolean };
  'caller.user': { arn: string };
  'caller.userSession': { arn: string; expiresAt: string };
  'caller.federatedUser': { arn: string; userArn: string; expiresAt: string };
  'caller.root': { arn: string };
  'caller.rootSession': { arn: string; expiresAt: string };
  'caller.roleSession': { arn: string; roleArn: string; expiresAt: string };
  'caller.service': { service: string };
  'caller.anonymous': None;

  'token.accepted': { provider: string; subject: string };
  /** Parameters that break the API's constraints are refused first. */
  'token.notLookedAt': None;
  'token.refused': { what: TokenFault; detail: string };

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
  'parameter.notPolicyArn': { parameter: string; value: string };
  'parameter.tooFew': { parameter: string; count: number; minimum: number };
  'parameter.notOneOf': { parameter: string; value: string; values: readonly string[] };
  'parameter.tagTwice': { parameter: string; key: string };
  'parameter.tagReserved': { parameter: string; key: string };
  'parameter.tagNotPassed': { parameter: string; key: string };
  'parameter.tagInherited': { parameter: string; key: string; value: string };
  'parameter.sourceIdentitySet': { parameter: string; value: string; set: string };
  'parameter.packedTooLarge': { parameter: string; percent: number };
  'parameter.tooMany': { parameter: string; count: number; maximum: number };
  'parameter.policiesTooLong': { parameter: string; length: number; maximum: number };
  'parameter.policyRefused': { parameter: string; problem: ProblemCode; params: Problem['params'] };
  'parameter.notEncodedDenial': { parameter: string };
  'parameter.notAccountRoot': { parameter: string; value: string };
  'parameter.notTaskPolicy': { parameter: string; value: string };
  'parameter.policyMissing': { parameter: string; policy: string; accountId: string };

  'role.found': { role: string; accountId: string; crossAccount: boolean };
  'role.missing': { role: string };
  'resource.found': { resource: string; accountId: string; hasPolicy: boolean; crossAccount: boolean };
  'resource.elsewhere': { resource: string };
  'resource.none': None;
  'resource.named': { resource: string };
  /** The service refuses or does what the policies allow. */
  'service.refused': { action: string; message: AwsMessageId };
  'service.done': { action: string };
  'self.found': { arn: string };
  'accessKey.ofAccount': { accessKeyId: string; accountId: string };
  'message.decoded': None;
  'memberRoot.found': { accountId: string };
  'memberRoot.refused': {
    because: 'callerIsRoot' | 'notEnabled' | 'notManagement' | 'notMember';
    accountId: string;
  };
  'outbound.disabled': { accountId: string };
  'outbound.outlivesSession': { requested: number; left: number };
  'outbound.tooLarge': { bytes: number; maximum: number };

  'mayCall.always': { action: string };
  'mayCall.yes': { arn: string; action: string };
  'mayCall.rootMayNot': { arn: string };
  'mayCall.longTermKeys': { arn: string; action: string };
  'mayCall.sessionMayNot': { arn: string; action: string };
  'mayCall.federatedUserMayNot': { arn: string; action: string };

  /** A permission that has no operation of its own (B-080), and what of the call needs it. */
  'permission.needed': {
    action: string;
    because:
      'tags' | 'inheritedTags' | 'sourceIdentity' | 'inheritedSourceIdentity' | 'contexts' | 'passedRole';
  };

  'context.refused': { what: 'invalid' | 'expired' };

  'mfa.proved': { serial: string };
  'mfa.incomplete': { lacks: 'SerialNumber' | 'TokenCode' };
  'mfa.notTheCallers': { serial: string; arn: string };
  'mfa.wrongCode': { serial: string };

  'type.denies': { type: PolicyType };
  'type.allows': { type: PolicyType };
  /** A policy that only takes away, and does not here. */
  'type.notDenied': { type: PolicyType };
  'type.delegates': { type: PolicyType; accountId: string };
  'type.silent': { type: PolicyType };
  'type.empty': { type: PolicyType };
  /** No Allow at one level of an organization: a unit's path, or an account id. */
  'type.levelSilent': { type: PolicyType; place: string };
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
  /** A Deny with NotPrincipal that lists the caller and denies it all the same: for its boundary, or for what is not listed besides. */
  'element.notSpared': { matched: string; because: 'boundary' | 'account' | 'role' };
  'element.principalRecreated': { arn: string; storedId: string };
  'element.variableWithoutValue': { variables: readonly string[] };
  'element.condition': {
    reason: ConditionReason;
    /** Keys of variables in the policy's values that have neither a value nor a default. */
    unresolved: readonly string[];
    /** Positions of the call's value that decided and of the policy value that it matched; null when no single one did. */
    foundValue: number | null;
    matchedValue: number | null;
    /** For a key that the call does not have: AWS leaves it out, or neither call nor world gives it. */
    missing: Missing | null;
  };

  'combine.explicitDeny': { type: PolicyType };
  'combine.sameAccountDirect': { type: PolicyType };
  'combine.sameAccountBoth': { type: PolicyType };
  'combine.sameAccountEither': { type: PolicyType };
  'combine.crossAccountBoth': { type: PolicyType };
  'combine.service': None;
  'combine.anonymous': None;
  'combine.federated': None;
  'combine.implicitDeny': { type: PolicyType; crossAccount: boolean };

  'duration.within': { requested: number | null; granted: number; maximum: number; chained: boolean };
  'duration.ofUser': { requested: number | null; granted: number; maximum: number };
  'duration.overRoleMaximum': { requested: number; maximum: number };
  'duration.overChainingCap': { requested: number; maximum: number };
  'duration.none': None;
  'region.notActive': { region: string; accountId: string; optIn: boolean };
}

/** Why a condition key has no value: AWS leaves it out of such calls, or AWS may have it and the lab has not been told. */
export type Missing = 'absent' | 'notProvided';

/** What a call touches that the lab does not judge yet; named instead of guessed. */
export type NotModelled =
  | { readonly feature: 'operation'; readonly name: string }
  | { readonly feature: 'parameter'; readonly name: string }
  | { readonly feature: 'managedPolicy'; readonly name: string }
  | { readonly feature: 'caller'; readonly name: string }
  /** A policy of which not every statement can be read. */
  | { readonly feature: 'policy'; readonly name: string };
