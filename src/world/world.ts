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
  /** Temporary credentials issued so far, oldest first; expired ones stay until the world is reset. */
  readonly sessions: readonly Session[];
}

/** A policy as its JSON text, the form that editors show and spans refer to. */
export type PolicyText = string;

export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  readonly units: readonly OrganizationalUnit[];
  readonly accountScps: Readonly<Record<string, readonly PolicyText[]>>;
  readonly accountRcps: Readonly<Record<string, readonly PolicyText[]>>;
  readonly centralizedRootAccess: boolean;
}

export interface OrganizationalUnit {
  /** `Root`, `Root/Prod`, `Root/Prod/Payments` … */
  readonly path: string;
  readonly accounts: readonly string[];
  /** The complete list of attached SCPs; null: FullAWSAccess alone. */
  readonly scps: readonly PolicyText[] | null;
  readonly rcps: readonly PolicyText[];
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
}

export type Tags = Readonly<Record<string, string>>;

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
  readonly accessKeys: readonly AccessKey[];
}

export interface MfaDevice {
  readonly serial: string;
  readonly seed: string;
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly status: 'Active' | 'Inactive';
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
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
}

export interface ManagedPolicy {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly document: PolicyText;
}

export interface OidcProvider {
  readonly url: string;
  readonly clientIds: readonly string[];
}

export interface SamlProvider {
  readonly name: string;
}

export interface Resource {
  readonly arn: string;
  readonly policy: PolicyText | null;
  readonly tags: Tags;
  /** For buckets: object key → content. */
  readonly objects: Readonly<Record<string, string>>;
}

export interface InstanceProfile {
  readonly name: string;
  readonly role: string;
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

/** Temporary credentials that STS issued, and whose they are. */
export type Session = RoleSession | UserSession | FederatedUserSession;

interface TemporaryCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** ISO 8601 in UTC. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly accountId: string;
  /** The caller that asked for them, by ARN, or the service principal. */
  readonly issuedTo: string;
}

/** What AssumeRole and its siblings issue. */
export interface RoleSession extends TemporaryCredentials {
  readonly kind: 'role';
  readonly roleName: string;
  /** The role's unique id: a role deleted and made again does not revive its sessions. */
  readonly roleId: string;
  readonly sessionName: string;
  readonly policies: SessionPolicies;
  /** Session tags; they win over the role's tags of the same key (D-030). */
  readonly tags: Tags;
  /** Null when none was set (D-041). */
  readonly sourceIdentity: string | null;
  /** Who vouched for the session's user: a provider's ARN or host; null unless it came by federation (D-040). */
  readonly federatedProvider: string | null;
}

/** What GetSessionToken issues: the user itself, with a clock and perhaps MFA (E-049). */
export interface UserSession extends TemporaryCredentials {
  readonly kind: 'user';
  readonly userName: string;
  readonly userId: string;
  /** When the user proved MFA, ISO 8601 in UTC; null when it did not. */
  readonly mfaAt: string | null;
}

/** What GetFederationToken issues to a user: somebody else, who can do what user and session policies both allow. */
export interface FederatedUserSession extends TemporaryCredentials {
  readonly kind: 'federatedUser';
  readonly userName: string;
  readonly userId: string;
  /** The federated user's own name. */
  readonly name: string;
  readonly policies: SessionPolicies;
  readonly tags: Tags;
}

/** Policies passed when a session was asked for: they leave it what they allow, and grant nothing (B-040). */
export interface SessionPolicies {
  readonly inline: PolicyText | null;
  /** ARNs of managed policies. */
  readonly managed: readonly string[];
}
