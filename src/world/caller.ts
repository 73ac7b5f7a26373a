import type { FederatedUserSession, Role, RoleSession, User, UserSession, RootSession } from './world.ts';

/**
 * Who makes a call, once authenticated. `arn` is what GetCallerIdentity shows; `userId` the value of `aws:userid`
 * (D-032, B-139): account id for root, `AIDA…` for a user, `AROA…:<session name>` for a role session,
 * `<account>:<name>` for a federated user of GetFederationToken.
 */
export type Caller =
  | RootCaller
  | UserCaller
  | RoleSessionCaller
  | FederatedUserCaller
  | FederatedCaller
  | ServiceCaller
  | AnonymousCaller;

interface Identity {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
}

export interface RootCaller extends Identity {
  readonly kind: 'root';
  /** Null for root's own credentials. */
  readonly session: RootSession | null;
}

export interface UserCaller extends Identity {
  readonly kind: 'user';
  readonly user: User;
  /** Null for long-term access keys. */
  readonly session: UserSession | null;
}

export interface RoleSessionCaller extends Identity {
  readonly kind: 'roleSession';
  /** ARN of the role, with its path; policies and `aws:PrincipalArn` use it (D-027). */
  readonly roleArn: string;
  readonly role: Role;
  readonly session: RoleSession;
}

export interface FederatedUserCaller extends Identity {
  readonly kind: 'federatedUser';
  /** The user whose credentials asked for the session: its policies bind the federated user. Null for root. */
  readonly user: User | null;
  /** ARN of that user, or root's. */
  readonly userArn: string;
  readonly session: FederatedUserSession;
}

/**
 * Somebody without AWS credentials who asks for a role with a token, for which an identity provider vouches (B-002).
 * What the token says is given to the request as condition keys.
 */
export interface FederatedCaller {
  readonly kind: 'federated';
  /** As trust policies name the provider: the ARN of an IAM provider, or the host of one that AWS knows by itself (B-102). */
  readonly provider: string;
  readonly subject: string;
}

/** An AWS service that calls by itself, under its service principal. */
export interface ServiceCaller {
  readonly kind: 'service';
  readonly service: string;
}

/** Nobody: a request without credentials, which some services serve. */
export interface AnonymousCaller {
  readonly kind: 'anonymous';
}

/** What denials print as the caller. */
export function callerName(caller: Caller): string {
  switch (caller.kind) {
    case 'service':
      return caller.service;
    case 'federated':
      return caller.provider;
    case 'anonymous':
      return 'anonymous';
    default:
      return caller.arn;
  }
}

/** The account whose identity policies and limits bind the caller; null for AWS services and anonymous callers. */
export const callerAccount = (caller: Caller): string | null =>
  'accountId' in caller ? caller.accountId : null;

/** The role, or the user, whose own policies and boundary bind the caller; null for everybody else (E-009, E-047). */
export function boundEntity(caller: Caller): Role | User | null {
  if (caller.kind === 'roleSession') return caller.role;
  return caller.kind === 'user' || caller.kind === 'federatedUser' ? caller.user : null;
}

/** The source identity that a session carries on (B-074); null for all others. */
export const sourceIdentityOf = (caller: Caller): string | null =>
  caller.kind === 'roleSession' || caller.kind === 'root' ? (caller.session?.sourceIdentity ?? null) : null;
