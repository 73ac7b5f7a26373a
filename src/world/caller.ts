import type { Role, Session, User } from './world.ts';

/**
 * Who makes a call, once authenticated. `arn` is what GetCallerIdentity shows; `userId` the value of `aws:userid`
 * (B-139): account id for root, `AIDA…` for a user, `AROA…:<session name>` for a role session.
 */
export type Caller =
  | { readonly kind: 'root'; readonly accountId: string; readonly arn: string; readonly userId: string }
  | {
      readonly kind: 'user';
      readonly accountId: string;
      readonly arn: string;
      readonly userId: string;
      readonly user: User;
    }
  | {
      readonly kind: 'roleSession';
      readonly accountId: string;
      readonly arn: string;
      readonly userId: string;
      /** ARN of the role, with its path; policies and `aws:PrincipalArn` use it (D-027). */
      readonly roleArn: string;
      readonly role: Role;
      readonly session: Session;
    }
  | { readonly kind: 'service'; readonly service: string };

/** What denials print as the caller. */
export const callerName = (caller: Caller): string =>
  caller.kind === 'service' ? caller.service : caller.arn;

/** The account whose identity policies and limits bind the caller; null for an AWS service. */
export const callerAccount = (caller: Caller): string | null =>
  caller.kind === 'service' ? null : caller.accountId;
