import type { RoleSession } from '../../world/world.ts';
import { ACCESS_TOKEN_PROVIDERS, claimsOfProvider } from './providers.ts';
import { valuesOf, type WebIdentity } from './webIdentity.ts';

type Keys = readonly (readonly [key: string, values: readonly string[]])[];

/** The condition keys of a token, `<host and path>:<claim>` in lower case (B-108, B-109). */
export const claimKeys = (identity: WebIdentity): Keys => keysFor(identity, namesOf(identity));

/** Those that stay with the session (B-110). */
export const sessionClaimKeys = (identity: WebIdentity): RoleSession['federatedKeys'] =>
  Object.fromEntries(
    keysFor(
      identity,
      namesOf(identity).filter((name) => IN_SESSION.has(name)),
    ),
  );

const IN_SESSION: ReadonlySet<string> = new Set(['aud', 'sub', 'amr', 'app_id', 'user_id', 'id']);

const OF_ALL_ISSUERS = ['amr', 'aud', 'email', 'oaud', 'sub'];

const namesOf = ({ host, claims }: WebIdentity): readonly string[] =>
  ACCESS_TOKEN_PROVIDERS.has(host) ? Object.keys(claims) : [...OF_ALL_ISSUERS, ...claimsOfProvider(host)];

const keysFor = (identity: WebIdentity, names: readonly string[]): Keys =>
  names
    .map((name) => [`${identity.host}:${name}`.toLowerCase(), valuesFor(identity, name)] as const)
    .filter(([, values]) => values.length > 0);

/** `aud` is the party that the token was made for, `oaud` the claim `aud` itself. */
function valuesFor({ audiences, claims }: WebIdentity, name: string): readonly string[] {
  if (name === 'aud') return audiences;
  return valuesOf(claimNamed(claims, name === 'oaud' ? 'aud' : name));
}

/** A claim by its whole name, or `outer/inner` for one within another. */
function claimNamed(claims: WebIdentity['claims'], name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [outer = '', inner = ''] = name.split('/', 2);
  const within = claims[outer];
  return typeof within === 'object' && within !== null && Object.hasOwn(within, inner)
    ? (within as WebIdentity['claims'])[inner]
    : undefined;
}
