import type { PolicyRef, PolicyType } from '../../policy/document.ts';
import type { CallerFacts } from '../callFacts.ts';
import type { ConditionFacts } from '../conditionFacts.ts';
import type { StatementPlace } from '../places.ts';

type None = Record<never, never>;

/** Where an edit has to be made when the call crosses accounts; null within one account. */
type InAccount = { readonly account: string | null };

/** What to try after a denial by policies. One code is one piece of advice; what follows it may be more. */
export interface FixParams {
  removeDeny: InAccount & { place: StatementPlace; tests: readonly ConditionFacts[] };
  /** AWS's own managed policies cannot be edited. */
  detachDeny: { policy: PolicyRef; holder: string };

  nameCaller: InAccount & { place: StatementPlace; caller: CallerFacts };
  replaceNotPrincipal: InAccount & { place: StatementPlace; caller: CallerFacts };
  saveAgain: InAccount & { place: StatementPlace; arn: string };
  addValue: InAccount & { place: StatementPlace; element: 'Action' | 'Resource'; value: string };
  takeOut: InAccount & { place: StatementPlace; element: 'NotAction' | 'NotResource'; wanted: string };
  /** A trust policy has no Resource, a policy attached to a principal no Principal. */
  dropElement: InAccount & { place: StatementPlace; element: string };
  replaceVariable: InAccount & { place: StatementPlace; variables: readonly string[]; resource: string };
  addStatement: InAccount & StatementToWrite & { policy: PolicyRef };
  attachPolicy: InAccount & StatementToWrite & { holder: string };
  writePolicy: InAccount & StatementToWrite;
  mendText: InAccount & { policy: PolicyRef; problems: number };

  /** `value`: the one that satisfies the test for certain; null when several would or none can be told. */
  sendParameter: {
    parameter: string;
    values: readonly string[];
    place: StatementPlace;
    test: ConditionFacts;
  };
  proveMfa: { caller: CallerFacts | null; assumesRole: boolean };
  meetCondition: InAccount & { place: StatementPlace; test: ConditionFacts };

  // What may follow.
  alsoFailing: { elements: readonly string[] };
  allowedAlready: None;
  allowToo: InAccount & { holder: string; action: string; resource: string };
  orNameCaller: { caller: CallerFacts; role: string };
  nothingAllows: None;
  alsoUnreadable: { policy: PolicyRef; problems: number };
}

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
