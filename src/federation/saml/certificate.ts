import { fromBase64 } from '../base64.ts';

const SEQUENCE = 0x30;
/** `version`, the only member of a certificate before its serial number; certificates of version 1 lack it. */
const VERSION = 0xa0;
/** Members between the version and the public key: serial number, algorithm, issuer, validity, subject. */
const MEMBERS_BEFORE_KEY = 5;

/**
 * The RSA key that an X.509 certificate certifies, for verifying signatures over this hash. Null for anything else. Who
 * signed the certificate and until when does not matter: AWS trusts it because it is in the metadata (B-095).
 * @param certificate DER in Base64
 */
export async function keyOfCertificate(certificate: string, hash: string): Promise<CryptoKey | null> {
  const spki = subjectPublicKeyInfo(certificate);
  if (!spki) return null;
  try {
    return await crypto.subtle.importKey('spki', spki, { name: 'RSASSA-PKCS1-v1_5', hash }, false, [
      'verify',
    ]);
  } catch {
    return null;
  }
}

function subjectPublicKeyInfo(certificate: string): Uint8Array<ArrayBuffer> | null {
  const der = fromBase64(certificate);
  if (!der) return null;
  const outer = readValue(der, 0);
  const body = outer && readValue(der, outer.start);
  if (outer?.tag !== SEQUENCE || body?.tag !== SEQUENCE) return null;
  let at = body.start;
  for (let left = MEMBERS_BEFORE_KEY; left > 0; left -= 1) {
    const member = readValue(der, at);
    if (!member) return null;
    at = member.end;
    if (member.tag === VERSION) left += 1;
  }
  const key = readValue(der, at);
  return key && der.slice(at, key.end);
}

interface DerValue {
  readonly tag: number;
  /** Where the contents start and end. */
  readonly start: number;
  readonly end: number;
}

/** The value of DER that starts there (X.690, 8.1); null when it does not fit in the bytes. */
function readValue(der: Uint8Array, at: number): DerValue | null {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  const start = at + 2 + lengthBytes;
  if (lengthBytes > 4 || start > der.length) return null;
  const length =
    lengthBytes === 0 ? first : der.slice(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length <= der.length ? { tag, start, end: start + length } : null;
}
