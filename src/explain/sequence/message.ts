import type { TokenProof } from '../../call/tokenProof.ts';
import type { CallerFacts } from '../callFacts.ts';
import type { Gate } from '../gates.ts';

/** Who takes part. `callerAccount` stands for the target's account too when they are one. */
export type LaneId = 'issuer' | 'caller' | 'service' | 'callerAccount' | 'targetAccount';

export interface Lane {
  readonly id: LaneId;
  readonly kind: LaneKind;
  /** ARN, access key id, service principal, issuer, prefix of the service's actions, or account id. */
  readonly name: string;
}

/** `keyOnly`: the caller is known by an access key alone, since AWS has not taken it. */
export type LaneKind =
  CallerFacts['kind'] | 'keyOnly' | 'workload' | 'browser' | 'identityProvider' | 'awsService' | 'account';

/** A name of AWS's own and a value; hidden values are shown by their beginnings. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly hidden: boolean;
}

/** One message, with whose lanes it goes between. */
export type Message = { readonly from: LaneId; readonly to: LaneId } & (
  | {
      readonly kind: 'token';
      readonly token: Exclude<TokenProof['kind'], 'unreadable'>;
      readonly values: readonly NamedValue[];
    }
  | { readonly kind: 'request'; readonly values: readonly NamedValue[] }
  /** The service looks at something itself (`to` is the service), or asks the policies of an account. */
  | { readonly kind: 'check'; readonly gates: readonly Gate[] }
  | {
      readonly kind: 'answer';
      readonly answer: 'credentials' | 'response' | 'error' | 'unmodelled';
      readonly values: readonly NamedValue[];
    }
);
