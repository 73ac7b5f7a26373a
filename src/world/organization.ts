import type { PolicyText } from './policyText.ts';

/** The organization that the accounts are in (docs/formats.md, Organization). */
export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  readonly units: readonly OrganizationalUnit[];
  readonly accountScps: Readonly<Record<string, readonly PolicyText[]>>;
  readonly accountRcps: Readonly<Record<string, readonly PolicyText[]>>;
  /** Policies with id and name, each attached to its targets besides what units and accounts list; absent: none. */
  readonly policies?: readonly NamedControlPolicy[];
  /** Whether the management account may use AssumeRoot on member accounts (B-150). */
  readonly centralizedRootAccess: boolean;
  /** Whether it controls the root credentials of member accounts; absent: as it may use AssumeRoot. */
  readonly rootCredentialsManagement?: boolean;
}

/** An SCP or RCP as the API of Organizations makes it. */
export interface NamedControlPolicy {
  readonly type: 'scp' | 'rcp';
  /** `p-…`; it stays when the policy is changed or moved. */
  readonly id: string;
  /** Unique among the policies of its type. */
  readonly name: string;
  readonly description?: string;
  readonly document: PolicyText;
  /** Paths of units, and ids of accounts. */
  readonly targets: readonly string[];
}

export interface OrganizationalUnit {
  /** `Root`, `Root/Prod`, `Root/Prod/Payments` … */
  readonly path: string;
  readonly accounts: readonly string[];
  /** The complete list of attached SCPs; null: FullAWSAccess alone. */
  readonly scps: readonly PolicyText[] | null;
  readonly rcps: readonly PolicyText[];
}
