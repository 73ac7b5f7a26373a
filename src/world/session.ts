import type { PolicyText, Tags } from './policyText.ts';

/** Temporary credentials that STS issued, and whose they are. */
export type Session = RoleSession | UserSession | FederatedUserSession | RootSession;

interface TemporaryCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** ISO 8601 in UTC. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly accountId: string;
  /** The caller that asked for them: its ARN, the service principal, or the identity provider that vouched for it. */
  readonly issuedTo: string;
  /** 1: from the global endpoint, taken only in Regions that are enabled by default. */
  readonly tokenVersion: 1 | 2;
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
  /** Keys of those tags that chained sessions inherit (B-064). */
  readonly transitiveTagKeys: readonly string[];
  /** Null when none was set (D-041). */
  readonly sourceIdentity: string | null;
  /** Who vouched for the session's user: a provider's ARN or host; null unless it came by federation (D-040). */
  readonly federatedProvider: string | null;
  /** Condition keys of its token that stay with the session, by lower-case name (B-093, B-110). */
  readonly federatedKeys: Readonly<Record<string, readonly string[]>>;
}

/** What GetSessionToken issues: the user itself, with a clock and perhaps MFA (E-049). */
export interface UserSession extends TemporaryCredentials {
  readonly kind: 'user';
  readonly userName: string;
  readonly userId: string;
  /** When the user proved MFA, ISO 8601 in UTC; null when it did not. */
  readonly mfaAt: string | null;
}

/** What GetFederationToken issues: somebody else, who can do what session policies and the asking user's both allow. */
export interface FederatedUserSession extends TemporaryCredentials {
  readonly kind: 'federatedUser';
  /** The user who asked; null for root. */
  readonly userName: string | null;
  readonly userId: string | null;
  /** The federated user's own name. */
  readonly name: string;
  readonly policies: SessionPolicies;
  readonly tags: Tags;
}

/** What AssumeRoot issues, and GetSessionToken to root: the account itself, with a clock. */
export interface RootSession extends TemporaryCredentials {
  readonly kind: 'root';
  /** The one managed policy that bounds a task of AssumeRoot (B-149); null for root's own session. */
  readonly taskPolicy: string | null;
  readonly sourceIdentity: string | null;
}

/** Policies passed when a session was asked for: they leave it what they allow, and grant nothing (B-040). */
export interface SessionPolicies {
  readonly inline: PolicyText | null;
  /** ARNs of managed policies. */
  readonly managed: readonly string[];
}
