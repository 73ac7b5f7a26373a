import { utf8 } from '../http.ts';
import type { Hashing } from './hashing.ts';
import type { CredentialScope } from './signing.ts';

/** More than the keys of one day that anybody uses side by side. */
const MOST = 200;

/** Derives the signing key of a secret for a day, Region and service. */
export type SigningKeys = (secret: string, scope: CredentialScope) => Uint8Array;

/** Derives signing keys and remembers the latest: a client signs with one and the same for a whole day. */
export function signingKeys(hashing: Hashing): SigningKeys {
  const known = new Map<string, Uint8Array>();
  return (secret, scope) => {
    const { date, region, service, terminator } = scope;
    const name = `${date}/${region}/${service}/${terminator}/${secret}`;
    const remembered = known.get(name);
    if (remembered) return remembered;
    const key = deriveKeys(secret, scope, hashing).kSigning;
    if (known.size >= MOST) known.clear();
    known.set(name, key);
    return key;
  };
}

/** The keys on the way from a secret to its signing key: each is the HMAC, by the one before, of a part of the scope. */
export interface DerivedKeys {
  readonly kDate: Uint8Array;
  readonly kRegion: Uint8Array;
  readonly kService: Uint8Array;
  readonly kSigning: Uint8Array;
}

/** Derives the signing key of a secret step by step. */
export function deriveKeys(secret: string, scope: CredentialScope, { hmac }: Hashing): DerivedKeys {
  const kDate = hmac(utf8(`AWS4${secret}`), scope.date);
  const kRegion = hmac(kDate, scope.region);
  const kService = hmac(kRegion, scope.service);
  return { kDate, kRegion, kService, kSigning: hmac(kService, scope.terminator) };
}
