import { fromByteArray, toByteArray } from 'base64-js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { contextValues } from '../authorize/context/contextValues.ts';
import { KEY_NAMES } from '../authorize/context/keys.ts';
import type { AccessRequest } from '../authorize/request.ts';
import { callerName } from '../world/caller.ts';
import type { World } from '../world/world.ts';

/**
 * What a denial of EC2 carries in code: who wanted what under which conditions, as DecodeAuthorizationMessage shows it
 * (B-146, B-147). The code of AWS is its own secret; the lab's is compressed JSON with a seal, so that only messages which a
 * denial of this world has returned can be decoded.
 */
export function encodeDenial(request: AccessRequest, explicit: boolean): string {
  const bytes = deflateSync(strToU8(JSON.stringify(messageOf(request, explicit))));
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

function messageOf(request: AccessRequest, explicitDeny: boolean) {
  const { caller, action, resource } = request;
  const id = 'userId' in caller ? caller.userId : callerName(caller);
  return {
    allowed: false,
    explicitDeny,
    matchedStatements: { items: [] },
    failures: { items: [] },
    context: {
      principal: { id, ...('user' in caller && { name: caller.user?.name }), arn: callerName(caller) },
      action,
      resource: resource.arn,
      conditions: { items: conditionsOf(request) },
    },
  };
}

/** Every condition key that the request has, by name. */
function conditionsOf(request: AccessRequest) {
  const known = new Set(KEY_NAMES.map((name) => name.toLowerCase()));
  const keys = [...KEY_NAMES, ...[...request.given.keys()].filter((key) => !known.has(key))].toSorted();
  return keys.flatMap((key) => {
    const values = contextValues(request, key.toLowerCase()) ?? [];
    const items = values.map((value) => ({ value }));
    return values.length === 0 ? [] : [{ key: asSpelled(key, request), values: { items } }];
  });
}

/** A key of EC2 as AWS spells it, and in a key of a tag the tag's own key; other keys are what they are. */
function asSpelled(key: string, { resource }: AccessRequest): string {
  if (!key.startsWith(RESOURCE_TAG.toLowerCase())) return SPELLED.get(key) ?? key;
  const tag = key.slice(RESOURCE_TAG.length);
  return RESOURCE_TAG + (Object.keys(resource.tags).find((each) => each.toLowerCase() === tag) ?? tag);
}

const RESOURCE_TAG = 'ec2:ResourceTag/';

/** Source: Service Authorization Reference, Amazon EC2. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'ec2:CreateAction',
    'ec2:EbsOptimized',
    'ec2:InstanceID',
    'ec2:InstanceMarketType',
    'ec2:InstanceProfile',
    'ec2:InstanceType',
    'ec2:MetadataHttpEndpoint',
    'ec2:MetadataHttpPutResponseHopLimit',
    'ec2:MetadataHttpTokens',
    'ec2:NewInstanceProfile',
    'ec2:Region',
    'ec2:Tenancy',
  ].map((key) => [key.toLowerCase(), key]),
);

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
