import type { SamlAssertion, UnreadableToken } from '../../call/tokenProof.ts';
import { ok, type Result } from '../../lib/result.ts';
import { findAssertion } from './findAssertion.ts';
import { readAssertion } from './readAssertion.ts';

/** The assertion in a response, whoever made it: for showing, not for believing. */
export async function readSamlResponse(
  base64: string,
): Promise<Result<SamlAssertion, UnreadableToken['problem']>> {
  const found = await findAssertion(base64);
  return found.ok ? ok(readAssertion(found.value.assertion)) : found;
}
