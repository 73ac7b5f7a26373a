import { deflateSync, strToU8 } from 'fflate';
import type { SessionPolicies } from '../world/world.ts';
import type { RefusedParameter } from './refusedParameter.ts';
import type { PassedTags } from './sessionTags.ts';

/**
 * Bytes that stand for 100 %. AWS documents neither its packed form nor how large it may be; the lab compresses what is
 * packed and compares it with the documented limit of the plain text, so its percentage is an estimate (B-038).
 */
const SPACE = 2048;

/** Policies, ARNs of managed ones and tags of a session, in percent of what they may take; null when there are none. */
export function packedSize({ inline, managed }: SessionPolicies, { tags }: PassedTags): number | null {
  const pairs = Object.entries(tags);
  if (inline === null && managed.length === 0 && pairs.length === 0) return null;
  const parts = [withoutSpace(inline ?? ''), ...managed, ...pairs.map(([key, value]) => `${key}=${value}`)];
  return Math.ceil((deflateSync(strToU8(parts.join('\n'))).length / SPACE) * 100);
}

/** White space between the tokens of a document takes no place. */
function withoutSpace(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Null when everything fits. */
export function tooLarge(percent: number | null): RefusedParameter | null {
  if (percent === null || percent <= 100) return null;
  return {
    parameter: 'Policy',
    error: { message: 'packedPolicyTooLarge', params: { percent } },
    reason: { code: 'parameter.packedTooLarge', params: { parameter: 'Policy', percent } },
    rules: ['B-038'],
  };
}
