import type { OpaqueTokenProof } from '../../call/tokenProof.ts';
import { OPAQUE_TOKEN_PREFIXES } from './providers.ts';
import { unseal } from './seal.ts';

/** What the lab's Amazon or Facebook answers about an access token; whether it has expired is not judged (B-100). */
export const proveOpaqueToken = async (text: string): Promise<OpaqueTokenProof> => ({
  kind: 'opaque',
  known: await answerOf(text),
});

async function answerOf(text: string): Promise<OpaqueTokenProof['known']> {
  for (const [issuedBy, prefix] of Object.entries(OPAQUE_TOKEN_PREFIXES)) {
    if (!text.startsWith(prefix)) continue;
    const [provider, applicationId, userId, expiresAt] = textsIn(await unseal(text.slice(prefix.length)));
    if (provider !== issuedBy || applicationId === undefined || userId === undefined) return null;
    return expiresAt === undefined ? null : { provider, applicationId, userId, expiresAt };
  }
  return null;
}

function textsIn(json: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : [];
  } catch {
    return [];
  }
}
