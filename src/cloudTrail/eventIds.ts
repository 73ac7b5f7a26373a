import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { World } from '../world/world.ts';

/** A UUID for a place in the world's trail: equal worlds give equal ones, and no place gives two. */
export function eventUuid(
  { seed, drawn }: World,
  kind: 'request' | 'event' | 'shared',
  position: number,
): string {
  const bytes = sha256(utf8ToBytes(`cloudtrail ${kind} ${seed} ${drawn} ${position}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
