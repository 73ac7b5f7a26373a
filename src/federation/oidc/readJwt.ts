import { fromBase64Url, utf8Text } from '../base64.ts';
import { isTooDeep } from '../depth.ts';

/** A JSON Web Token taken apart; nothing in it has been judged. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** The three parts as they stand in the token, in base64url. */
  readonly parts: readonly [header: string, claims: string, signature: string];
}

/** Reads a token in compact form (RFC 7515, 7.1). Null for anything else, and for JSON nested beyond use. */
export function readJwt(text: string): Jwt | null {
  const [head, body, signature, ...more] = text.split('.', 4);
  if (head === undefined || body === undefined || signature === undefined || more.length > 0) return null;
  const header = objectIn(head);
  const claims = objectIn(body);
  if (!header || !claims || !fromBase64Url(signature)) return null;
  return { header, claims, parts: [head, body, signature] };
}

function objectIn(part: string): Record<string, unknown> | null {
  const bytes = fromBase64Url(part);
  const text = bytes && utf8Text(bytes);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && !isTooDeep<unknown>(value, partsOf) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
