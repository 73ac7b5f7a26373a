import type { StepResult } from '../case/run.ts';
import type { Session } from '../../world/session.ts';

export type CallerKind = 'user' | 'role' | 'getSessionToken' | 'federated' | 'root' | 'other';

/** Whose credentials signed the call of a step: those of a user for long-term keys, else the kind of session. */
export function callerKind({ put }: StepResult): CallerKind {
  const credentials = put?.call.credentials;
  if (credentials?.kind === 'root') return 'root';
  if (credentials?.kind !== 'accessKey') return 'other';
  const session = put?.world.sessions.find(({ accessKeyId }) => accessKeyId === credentials.accessKeyId);
  return session ? KINDS[session.kind] : 'user';
}

const KINDS: Readonly<Record<Session['kind'], CallerKind>> = {
  role: 'role',
  user: 'getSessionToken',
  federatedUser: 'federated',
  root: 'root',
};
