import { tamperWebIdentityToken } from '../../../federation/oidc/tamperWebIdentityToken.ts';
import { makeWebIdentityToken } from '../../../federation/oidc/makeWebIdentityToken.ts';
import { epochSeconds } from '../../../world/clock.ts';

type Values = Readonly<Record<string, unknown>>;

/** Ways to break a token on purpose, in the order in which they are offered. */
export const JWT_BREAKS = [
  'changedClaim',
  'expired',
  'notYetValid',
  'audience',
  'issuer',
  'unknownKey',
  'otherIssuer',
  'otherKey',
  'algorithmNone',
  'truncated',
] as const;

export type JwtBreak = (typeof JWT_BREAKS)[number];

export interface JwtToMake {
  /** URL of the issuer whose key signs. */
  readonly issuer: string;
  readonly header: Values;
  readonly claims: Values;
  readonly breaks: readonly JwtBreak[];
  /** The lab's clock. */
  readonly clock: string;
}

/** The token in compact form, broken in all the ways that are asked for: claims first, then the signature, then the text. */
export async function makeJwt({ issuer, header, claims, breaks, clock }: JwtToMake): Promise<string> {
  const has = (each: JwtBreak): boolean => breaks.includes(each);
  const written = breaks.reduce((all, each) => ({ ...all, ...CLAIMS[each]?.(clock, all) }), claims);
  const signed = await makeWebIdentityToken({
    issuer: has('otherIssuer') ? OTHER_ISSUER : issuer,
    header: headerFor(header, has),
    claims: written,
    signer: has('otherKey') ? 'attacker' : 'issuer',
  });
  const changed = has('changedClaim')
    ? ((await tamperWebIdentityToken(signed, { kind: 'claims', claims: { sub: OTHER_SUBJECT } })) ?? signed)
    : signed;
  return has('truncated') ? cutInClaims(changed) : changed;
}

function cutInClaims(token: string): string {
  const [head = '', claims = ''] = token.split('.');
  return `${head}.${claims.slice(0, Math.ceil(claims.length / 2))}`;
}

function headerFor(header: Values, has: (each: JwtBreak) => boolean): Values {
  const { kid, ...others } = header;
  return {
    ...others,
    ...(kid !== undefined && !has('otherIssuer') && { kid }),
    ...(has('unknownKey') && { kid: 'a-key-of-somebody-else' }),
    ...(has('algorithmNone') && { alg: 'none' }),
  };
}

/** A name and an issuer that nobody has in this lab. */
const OTHER_SUBJECT = 'somebody-else';
export const OTHER_ISSUER = 'https://login.example.net';

const AN_HOUR = 3600;

/** Claims that a break puts in before the token is signed. */
const CLAIMS: Readonly<Partial<Record<JwtBreak, (clock: string, claims: Values) => Values>>> = {
  expired: (clock) => ({ iat: epochSeconds(clock) - 2 * AN_HOUR, exp: epochSeconds(clock) - AN_HOUR }),
  notYetValid: (clock) => ({ nbf: epochSeconds(clock) + AN_HOUR }),
  audience: (_, { azp }) => ({
    aud: 'https://example.net',
    ...(azp !== undefined && { azp: 'example-app' }),
  }),
  issuer: () => ({ iss: OTHER_ISSUER }),
};
