import { fromByteArray, toByteArray } from 'base64-js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Denial } from '../authorize/authorize.ts';
import type { AccessRequest } from '../authorize/request.ts';
import type { World } from '../world/world.ts';
import { denialMessage } from './denialMessage.ts';

/**
 * What a denial of EC2 carries in code: who wanted what under which conditions, as DecodeAuthorizationMessage shows it
 * (B-146, B-147). The code of AWS is its own secret; the lab's is compressed JSON with a seal, so that only messages which a
 * denial of this world has returned can be decoded.
 */
export function encodeDenial(request: AccessRequest, denial: Denial): string {
  const bytes = deflateSync(strToU8(JSON.stringify(denialMessage(request, denial))));
  return urlSafe(fromByteArray(new Uint8Array([FORMAT, ...sealOf(request.world, bytes), ...bytes])));
}

/** The JSON in an encoded message; null for text that no denial of this world has returned (B-145). */
export function decodeDenial(world: World, encoded: string): string | null {
  const bytes = bytesOf(encoded);
  if (!bytes || bytes[0] !== FORMAT || bytes.length <= 1 + SEAL) return null;
  const content = bytes.slice(1 + SEAL);
  const seal = sealOf(world, content);
  return seal.every((byte, index) => byte === bytes[1 + index]) ? strFromU8(inflateSync(content)) : null;
}

/** The first byte: texts then begin with a letter, and never with a hyphen, which command lines take for an option. */
const FORMAT = 1;

/** Bytes of the seal. */
const SEAL = 16;

const sealOf = ({ seed }: World, bytes: Uint8Array): Uint8Array =>
  hmac(sha256, strToU8(`authorization message ${seed}`), bytes).slice(0, SEAL);

const urlSafe = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

function bytesOf(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return toByteArray(base64 + '='.repeat((4 - (base64.length % 4)) % 4));
  } catch {
    return null;
  }
}
