import type { CallFacts } from '../callFacts.ts';
import type { SessionOperation } from './fix.ts';

/** What gave out the session that a call is made from. */
export const sessionOperation = ({ caller }: CallFacts): SessionOperation =>
  caller?.kind === 'federatedUser' ? 'GetFederationToken' : 'AssumeRole';
