import type { FederatedUserSession, Role, RoleSession, User, UserSession } from './world.ts';

/**
 * Who makes a call, once authenticated. `arn` is what GetCallerIdentity shows; `userId` the value of `aws:userid`
 * (D-032, B-139): account id for root, `AIDA…` for a user, `AROA…:<session name>` for a role session,
 * `<account>:<name>` for a federated user.
 */
export type Caller =
  RootCaller | UserCaller | RoleSessionCaller | FederatedUserCaller | ServiceCaller | AnonymousCaller;

interface Identity {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
}

export interface RootCaller extends Identity {
  readonly kind: 'root';
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
  /** The user whose credentials asked for the session: its policies bind the federated user. */
  readonly user: User;
  readonly userArn: string;
  readonly session: FederatedUserSession;
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
    case 'anonymous':
      return 'anonymous';
    default:
      return caller.arn;
  }
}

/** The account whose identity policies and limits bind the caller; null for AWS services and anonymous callers. */
export const callerAccount = (caller: Caller): string | null =>
  caller.kind === 'service' || caller.kind === 'anonymous' ? null : caller.accountId;
