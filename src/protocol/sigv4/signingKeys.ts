import { utf8 } from '../http.ts';
import type { Hashing } from './hashing.ts';
import type { CredentialScope } from './signing.ts';

/** More than the keys of one day that anybody uses side by side. */
const MOST = 200;

/** Derives the signing key of a secret for a day, Region and service. */
export type SigningKeys = (secret: string, scope: CredentialScope) => Uint8Array;

/** Derives signing keys and remembers the latest: a client signs with one and the same for a whole day. */
export function signingKeys({ hmac }: Hashing): SigningKeys {
  const known = new Map<string, Uint8Array>();
  return (secret, { date, region, service, terminator }) => {
    const name = `${date}/${region}/${service}/${terminator}/${secret}`;
    const remembered = known.get(name);
    if (remembered) return remembered;
    const key = [date, region, service, terminator].reduce(hmac, utf8(`AWS4${secret}`));
    if (known.size >= MOST) known.clear();
    known.set(name, key);
    return key;
  };
}
