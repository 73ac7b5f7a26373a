import type { PolicyRef, PolicyType } from '../../policy/document.ts';
import type { NeededPermission } from '../asked.ts';
import type { CallerFacts } from '../callFacts.ts';
import type { ConditionFacts } from '../conditionFacts.ts';
import type { StatementPlace } from '../places.ts';

type None = Record<never, never>;

/**
 * Who has to make an edit, or where: in the account on one side of a call that crosses accounts, in the management
 * account of the organization, or where the VPC endpoint belongs.
 */
export type Editor =
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'organization' }
  | { readonly kind: 'endpoint' };

/** Null where the one account of the call goes without saying. */
type ByEditor = { readonly editor: Editor | null };

/** What to try after a denial by policies. One code is one piece of advice; what follows it may be more. */
export interface FixParams {
  /** `tests`: those that the call can be made not to meet. */
  removeDeny: ByEditor & { place: StatementPlace; tests: readonly ConditionFacts[] };
  /** AWS's own managed policies cannot be edited. */
  detachDeny: { policy: PolicyRef; holder: string };
  /** What a session was given cannot be changed: it has to be asked for again. */
  passOtherPolicies: { place: StatementPlace; operation: SessionOperation };

  nameCaller: ByEditor & { place: StatementPlace; caller: CallerFacts };
  replaceNotPrincipal: ByEditor & { place: StatementPlace; caller: CallerFacts };
  saveAgain: ByEditor & { place: StatementPlace; arn: string };
  addValue: ByEditor & { place: StatementPlace; element: 'Action' | 'Resource'; value: string };
  takeOut: ByEditor & { place: StatementPlace; element: 'NotAction' | 'NotResource'; wanted: string };
  /** A trust policy has no Resource, a policy attached to a principal no Principal. */
  dropElement: ByEditor & { place: StatementPlace; element: string };
  replaceVariable: ByEditor & { place: StatementPlace; variables: readonly string[]; resource: string };
  addStatement: ByEditor & StatementToWrite & { policy: PolicyRef };
  attachPolicy: ByEditor & StatementToWrite & { holder: string };
  writePolicy: ByEditor & StatementToWrite;
  /** The resource is of a kind that has no policy, and belongs to that account. */
  callFromAccount: { resource: string; accountId: string };
  /** No account of the world has the resource, and its ARN does not say whose it is. */
  unknownOwner: { resource: string };
  /** Nobody but its service may assume the role, and nobody may edit its trust policy (E-048). */
  serviceLinked: { role: string };
  /** In place of a boundary that is AWS's own. */
  setBoundary: ByEditor & StatementToWrite & { holder: string; denies: boolean };
  passSessionPolicy: StatementToWrite & { operation: SessionOperation };
  /** A level of an organization without any Allow (E-039). */
  attachFullAccess: ByEditor & { level: string };
  mendText: ByEditor & { policy: PolicyRef; problems: number };

  /** `value`: the one that satisfies the test for certain; null when several would or none can be told. */
  sendParameter: {
    parameter: string;
    values: readonly string[];
    place: StatementPlace;
    test: ConditionFacts;
  };
  /** For a test of what the provider puts into tokens. `values` as above. */
  sendToken: ByEditor & { values: readonly string[]; place: StatementPlace; test: ConditionFacts };
  /** AWS sees no MFA of callers for whom an identity provider vouches (D-036). */
  leaveMfaToProvider: ByEditor & { place: StatementPlace; test: ConditionFacts };
  proveMfa: { caller: CallerFacts | null; assumesRole: boolean };
  /** `byCall`: the call can be made so that the test holds. */
  meetCondition: ByEditor & { place: StatementPlace; test: ConditionFacts; byCall: boolean };

  // What may follow.
  alsoFailing: { elements: readonly string[] };
  allowedAlready: None;
  allowToo: ByEditor & { holder: string; action: string; resource: string };
  orNameCaller: { caller: CallerFacts; role: string };
  /** Policy types that would stop the call next. */
  typesToo: { types: readonly PolicyType[] };
  /** Further levels of the organization at which nothing allows the call. */
  levelsToo: { levels: readonly string[] };
  /** Further statements that deny. */
  deniedToo: { places: readonly StatementPlace[] };
  nothingAllows: None;
  alsoUnreadable: { policy: PolicyRef; problems: number };
  /** A call that does without what needs the permission. */
  orDoWithout: { needed: NeededPermission; caller: CallerFacts | null };
}

/** What gives out the sessions that can be given policies. */
export type SessionOperation = 'AssumeRole' | 'AssumeRoot' | 'GetFederationToken';

/** An Allow to be written. `json` is null when the trace does not tell all that belongs in it. */
export interface StatementToWrite {
  readonly action: string;
  readonly resource: string;
  readonly type: PolicyType;
  readonly caller: CallerFacts | null;
  readonly json: string | null;
}

export type Fix = {
  [Code in keyof FixParams]: { readonly code: Code; readonly params: FixParams[Code] };
}[keyof FixParams];
