import { base64Fault, type Base64Fault } from '../base64Fault.ts';
import { fromBase64Url, utf8Text } from '../base64.ts';
import { readJsonObject, type JsonFault } from '../readJsonObject.ts';

/** A part of a token that holds JSON, as far as it can be read. */
export type JwtJsonPart =
  | { readonly state: 'read'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly state: 'missing' }
  | { readonly state: 'badBase64'; readonly fault: Base64Fault }
  | { readonly state: 'notUtf8' }
  /** The text within, which is no JSON object. */
  | { readonly state: 'badJson'; readonly text: string; readonly fault: JsonFault };

/** The signature of a token, which nobody has verified. */
export type JwtSignaturePart =
  | { readonly state: 'read'; readonly bytes: number }
  | { readonly state: 'missing' }
  | { readonly state: 'badBase64'; readonly fault: Base64Fault };

/** What can be read of a text that was meant to be a JSON Web Token, each part for itself. */
export interface JwtDissection {
  /** How many parts dots make of it; three in a token that is whole. */
  readonly count: number;
  readonly header: JwtJsonPart;
  readonly claims: JwtJsonPart;
  readonly signature: JwtSignaturePart;
}

/**
 * Takes a token in compact form (RFC 7515, 7.1) apart and reads of it what can be read: for showing, not for believing.
 * Whether STS would read it is for `readJwt`.
 */
export function dissectJwt(text: string): JwtDissection {
  const parts = text.split('.');
  return {
    count: parts.length,
    header: jsonPart(parts[0]),
    claims: jsonPart(parts[1]),
    signature: signaturePart(parts[2]),
  };
}

function jsonPart(part: string | undefined): JwtJsonPart {
  if (part === undefined || part === '') return { state: 'missing' };
  const fault = base64Fault(part, 'base64url');
  // A part that was cut short still shows what stands before the cut.
  const whole = fault?.code === 'length' ? part.slice(0, -1) : part;
  const bytes = fault?.code === 'character' ? null : fromBase64Url(whole);
  if (!bytes) return { state: 'badBase64', fault: fault ?? { code: 'length', length: part.length } };
  const text = utf8Text(bytes);
  if (text === null) return { state: 'notUtf8' };
  const read = readJsonObject(text);
  if (!read.ok) return { state: 'badJson', text, fault: read.error };
  return fault ? { state: 'badBase64', fault } : { state: 'read', value: read.value };
}

function signaturePart(part: string | undefined): JwtSignaturePart {
  if (part === undefined || part === '') return { state: 'missing' };
  const fault = base64Fault(part, 'base64url');
  return fault ? { state: 'badBase64', fault } : { state: 'read', bytes: fromBase64Url(part)?.length ?? 0 };
}
