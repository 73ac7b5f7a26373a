import type { PolicyType } from './document.ts';

/**
 * How a policy comes to name a caller, the weakest form first. What has to allow besides a resource policy of the same
 * account depends on it (E-018 to E-023).
 */
export const GRANT_FORMS = [
  /** The caller's account, which only hands the decision to the account's own policies (C-028). */
  'account',
  'role',
  /** The user who asked for the federated user's session. */
  'issuingUser',
  'anyone',
  'service',
  /** The identity provider that vouches for the caller. */
  'federated',
  'user',
  'roleSession',
  'federatedUser',
] as const;

export type GrantForm = (typeof GRANT_FORMS)[number];

/** Policies of the caller's own side, which cut one another (E-012). */
export const OWN_SIDE = ['identity', 'boundary', 'session'] as const satisfies readonly PolicyType[];

/** What of the caller's own side has to allow besides a resource policy of the same account that allows (E-015, E-018 to E-023). */
export const NEEDED_BESIDES: Readonly<Record<GrantForm, readonly PolicyType[]>> = {
  account: OWN_SIDE,
  role: ['boundary', 'session'],
  issuingUser: ['boundary', 'session'],
  anyone: [],
  service: [],
  federated: [],
  user: [],
  roleSession: [],
  federatedUser: [],
};
