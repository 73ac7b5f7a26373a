import type { Organization } from './organization.ts';
import type { PolicyText, Tags } from './policyText.ts';
import type { Session } from './session.ts';

export type { NamedControlPolicy, Organization, OrganizationalUnit } from './organization.ts';
export type { PolicyText, Tags } from './policyText.ts';
export type {
  FederatedUserSession,
  RoleSession,
  RootSession,
  Session,
  SessionPolicies,
  UserSession,
} from './session.ts';

/**
 * The world a learner works in, as one plain JSON value: organization, accounts, sessions and clock. Every change
 * makes a new world; parts that did not change stay the same values. Shapes follow the world file (docs/formats.md).
 */
export interface World {
  readonly version: 1;
  /** The lab's clock, ISO 8601 in UTC. Nothing in the core reads any other time. */
  readonly clock: string;
  readonly seed: number;
  /** How many ids, keys and tokens have been drawn from the seed: equal worlds draw equal ones. */
  readonly drawn: number;
  readonly organization: Organization | null;
  readonly accounts: readonly Account[];
  /** Temporary credentials issued so far, oldest first; expired ones stay, so that they are told from unknown ones. */
  readonly sessions: readonly Session[];
  /** CloudTrail events, oldest first. */
  readonly trail: readonly TrailEvent[];
  /** Outages put on for practice. */
  readonly faults: readonly Fault[];
}

/** A CloudTrail event by AWS's field names, in the trail of the account that `recipientAccountId` names. */
export type TrailEvent = Readonly<Record<string, unknown>>;

export const FAULTS = [
  /** Too many requests. */
  'throttling',
  /** The identity provider does not answer (B-105). */
  'providerUnreachable',
  /** It answers with keys that STS cannot use (B-105, B-106). */
  'providerKeysUnusable',
  /** Its HTTPS certificate is not the one that was pinned. */
  'providerCertificateChanged',
  /** It says that the token is not good (B-107). */
  'providerRejectsToken',
] as const;

/** Trouble that neither policies nor parameters cause. */
export interface Fault {
  readonly kind: (typeof FAULTS)[number];
  /** `service:Action` for throttling; the address of the issuer for the others. */
  readonly on: string;
}

export interface Account {
  /** Twelve digits. */
  readonly id: string;
  readonly alias: string | null;
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  readonly roles: readonly Role[];
  readonly policies: readonly ManagedPolicy[];
  readonly oidcProviders: readonly OidcProvider[];
  readonly samlProviders: readonly SamlProvider[];
  readonly resources: readonly Resource[];
  readonly instanceProfiles: readonly InstanceProfile[];
  readonly sts: StsPreferences;
  readonly vpcEndpoints: readonly VpcEndpoint[];
  readonly outboundFederation: boolean;
  /** Virtual MFA devices that nobody has. */
  readonly virtualMfaDevices?: readonly MfaDevice[];
}

export interface User {
  /** Unique id, `AIDA…`; never reused. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly tags: Tags;
  readonly groups: readonly string[];
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
  readonly permissionsBoundary: string | null;
  readonly mfa: MfaDevice | null;
  /** Devices besides `mfa`, in the order in which they were enabled (I-014). */
  readonly otherMfaDevices?: readonly MfaDevice[];
  readonly accessKeys: readonly AccessKey[];
  readonly createdAt?: CreatedAt;
}

/** When something was made, ISO 8601 in UTC; absent where it has been there since the clock of a new world starts. */
export type CreatedAt = string;

export interface MfaDevice {
  readonly serial: string;
  /** Base32. */
  readonly seed: string;
  /** Time step of the last code that was taken: neither it nor one before it is taken again (B-031). */
  readonly usedStep: number | null;
  /** When a user got it, ISO 8601 in UTC; absent as with `CreatedAt`. */
  readonly enabledAt?: string;
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly status: 'Active' | 'Inactive';
  readonly createdAt?: CreatedAt;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
  readonly createdAt?: CreatedAt;
}

export interface Role {
  /** Unique id, `AROA…`; never reused. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly trustPolicy: PolicyText;
  /**
   * What AWS stores for the user and role ARNs that the trust policy names: their unique ids at the time it was saved
   * (C-035). An ARN that named nothing then is absent here until a principal of that ARN first exists.
   */
  readonly trustedIds: Readonly<Record<string, string>>;
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
  readonly permissionsBoundary: string | null;
  /** Seconds, 3600–43200. */
  readonly maxSessionDuration: number;
  readonly tags: Tags;
  readonly description?: string;
  readonly createdAt?: CreatedAt;
}

export interface ManagedPolicy {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** The default version, which is the one in force. */
  readonly document: PolicyText;
  /** Of the default version; `v1` when absent. */
  readonly versionId?: string;
  /** When the default version was made; absent: with the policy. */
  readonly defaultCreatedAt?: string;
  /** The versions that are not in force, oldest first. */
  readonly otherVersions?: readonly PolicyVersion[];
  /** How many versions have been made: their numbers are not used again. Absent: as many as the highest number says. */
  readonly versionsMade?: number;
  readonly description?: string;
  readonly tags?: Tags;
  readonly createdAt?: CreatedAt;
  /** When the default version was made or chosen; absent: when the policy was made. */
  readonly updatedAt?: string;
}

export interface PolicyVersion {
  /** `v2` */
  readonly id: string;
  readonly document: PolicyText;
  readonly createdAt?: CreatedAt;
}

export interface OidcProvider {
  readonly url: string;
  readonly clientIds: readonly string[];
  /** SHA-1 of certificates of the provider's authority, in hexadecimal. */
  readonly thumbprints?: readonly string[];
  readonly tags?: Tags;
  readonly createdAt?: CreatedAt;
}

export interface SamlProvider {
  readonly name: string;
  /** Entity id of the identity provider, as its metadata has it. */
  readonly entityId: string;
  /** Certificate of its metadata, DER in Base64; null: that of the lab's own identity provider. */
  readonly certificate: string | null;
  /** The metadata document as it was uploaded; absent for a provider that the world file gives by its parts. */
  readonly metadata?: string;
  readonly tags?: Tags;
  readonly createdAt?: CreatedAt;
}

export interface Resource {
  readonly arn: string;
  readonly policy: PolicyText | null;
  readonly tags: Tags;
  /** For buckets: object key → content. */
  readonly objects: Readonly<Record<string, string>>;
  /** For buckets: what else is known of objects, by their keys. */
  readonly objectDetails?: Readonly<Record<string, ObjectDetails>>;
  /** For buckets: the Region; absent: `us-east-1`. */
  readonly region?: string;
  readonly createdAt?: CreatedAt;
}

export interface ObjectDetails {
  /** When it was put there, ISO 8601 in UTC; absent as with `CreatedAt`. */
  readonly modifiedAt?: string;
  /** Media type; absent: `binary/octet-stream`. */
  readonly contentType?: string;
  readonly tags?: Tags;
}

export interface InstanceProfile {
  /** Unique id, `AIPA…`. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Name of the one role that it can hold (H-001); null: it holds none. */
  readonly role: string | null;
  readonly tags?: Tags;
  readonly createdAt?: CreatedAt;
}

export interface StsPreferences {
  readonly disabledRegions: readonly string[];
  readonly optInRegions: readonly string[];
  readonly globalTokenVersion: 1 | 2;
}

export interface VpcEndpoint {
  readonly id: string;
  readonly service: string;
  readonly policy: PolicyText | null;
}
