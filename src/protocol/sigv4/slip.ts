import { err, type Result } from '../../lib/result.ts';
import type { SignatureMessageId } from '../../wording/doorMessages.ts';

/**
 * What is wrong with a signature, as a code with parameters; `wording/doorMessages.ts` has AWS's text of each and says
 * which parameters it takes. An unknown access key is no slip: there is nothing to check its signature against.
 */
export interface Slip {
  readonly message: SignatureMessageId;
  readonly params: Readonly<Record<string, string | number>>;
}

export const slip = (message: SignatureMessageId, params: Slip['params'] = {}): Result<never, Slip> =>
  err({ message, params });
