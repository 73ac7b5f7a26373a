import type { Dice } from '../dice.ts';
import { ACCOUNTS, BUCKETS, PEOPLE, ROLES, roleArn, userArn } from '../parts.ts';

/** Who and what a case of the trust detective is about. */
export interface Cast {
  /** The account of the role and the buckets. */
  readonly home: string;
  /** The account of the users, in the same organization. */
  readonly away: string;
  readonly management: string;
  /** An account outside the organization. */
  readonly outside: string;
  /** Whose call is denied. */
  readonly caller: string;
  /** Another user of that account, who may call AssumeRole on any role. */
  readonly colleague: string;
  readonly outsider: string;
  readonly role: string;
  /** A role that trusts the whole account of the users. */
  readonly neighbour: string;
  /** A role that trusts the account outside. */
  readonly shared: string;
  readonly bucket: string;
  readonly otherBucket: string;
  readonly externalId: string;
}

export function castOf(dice: Dice): Cast {
  const account = dice.deck(ACCOUNTS);
  const person = dice.deck(PEOPLE);
  const role = dice.deck(ROLES);
  const bucket = dice.deck(BUCKETS);
  return {
    home: account(),
    away: account(),
    management: account(),
    outside: account(),
    caller: person(),
    colleague: person(),
    outsider: person(),
    role: role(),
    neighbour: role(),
    shared: role(),
    bucket: bucket(),
    otherBucket: bucket(),
    externalId: `${dice.oneOf(['acme', 'birch', 'cobalt', 'dune'])}-${100 + dice.below(900)}`,
  };
}

export const ORGANIZATION = 'o-exampleorg1';

/** Units of the organization: the users' account is in the first, the role's in the second. */
export const PEOPLE_UNIT = 'Root/People';
export const WORK_UNIT = 'Root/Work';

export const callerArn = ({ away, caller }: Cast): string => userArn(away, caller);
export const targetArn = ({ home, role }: Cast): string => roleArn(home, role);
/** Boundary of the users, boundary of the role, and the policy that is passed for its sessions. */
export const peopleLimitArn = ({ away }: Cast): string => `arn:aws:iam::${away}:policy/people-limit`;
export const roleLimitArn = ({ home }: Cast): string => `arn:aws:iam::${home}:policy/role-limit`;
export const passedArn = ({ home }: Cast): string => `arn:aws:iam::${home}:policy/for-the-session`;
export const bucketArn = (name: string): string => `arn:aws:s3:::${name}`;
