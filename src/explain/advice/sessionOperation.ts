import type { CallFacts } from '../callFacts.ts';
import type { SessionOperation } from './fix.ts';

/** What gave out the session that a call is made from. */
export function sessionOperation({ caller }: CallFacts): SessionOperation {
  if (caller?.kind === 'root') return 'AssumeRoot';
  return caller?.kind === 'federatedUser' ? 'GetFederationToken' : 'AssumeRole';
}
