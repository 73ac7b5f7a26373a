import type { ContextKey } from './contextKey.ts';

/** Keys about the session: absent for long-term keys, root and services. */
export const sessionKeys: Readonly<Record<string, ContextKey>> = {
  // D-035
  'aws:TokenIssueTime': ({ caller }) => (caller.kind === 'roleSession' ? caller.session.issuedAt : undefined),
  // D-036; B-033: a role session never carries MFA of its own.
  'aws:MultiFactorAuthPresent': ({ caller }) => (caller.kind === 'roleSession' ? 'false' : undefined),
};
