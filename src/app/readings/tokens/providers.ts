import { ISSUERS, type Issuer } from '../../../federation/oidc/issuers.ts';
import { oidcProviderArn, roleArn, samlProviderArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';
import { accountName } from '../names.ts';

/** An issuer whose tokens can be made in a world. */
export interface IssuerOption {
  /** The claim `iss`. */
  readonly url: string;
  /** Name of the account that has registered it; null for one that STS knows by itself (B-102). */
  readonly account: string | null;
  readonly accountId: string | null;
  readonly clientIds: readonly string[];
}

/** The OIDC providers of a world, and the issuers known to STS by themselves that a role names. */
export function issuersOf(world: World): readonly IssuerOption[] {
  const registered = world.accounts.flatMap(({ id, oidcProviders }) =>
    oidcProviders.map(({ url, clientIds }) => ({
      url,
      account: accountName(world, id),
      accountId: id,
      clientIds,
    })),
  );
  const texts = world.accounts.flatMap(({ roles }) => roles.map(({ trustPolicy }) => trustPolicy));
  const builtIn = ISSUERS.filter(
    ({ builtIn: known, url }) => known && texts.some((text) => text.includes(`"${hostOf(url)}`)),
  ).map(({ url }) => ({ url, account: null, accountId: null, clientIds: [] }));
  return [...registered, ...builtIn];
}

/** A SAML provider of a world. */
export interface SamlProviderOption {
  readonly arn: string;
  readonly name: string;
  readonly account: string;
  readonly accountId: string;
  readonly entityId: string;
  /** DER in Base64; null: the lab's own identity provider, whose key signs here. */
  readonly certificate: string | null;
}

export const samlProvidersOf = (world: World): readonly SamlProviderOption[] =>
  world.accounts.flatMap(({ id, samlProviders }) =>
    samlProviders.map(({ name, entityId, certificate }) => ({
      arn: samlProviderArn(id, name),
      name,
      account: accountName(world, id),
      accountId: id,
      entityId,
      certificate,
    })),
  );

/** Host and path of an issuer, with which its condition keys begin (B-108). */
export const hostOf = (url: string): string => url.replace(/^https:\/\//, '');

/** What is usual with an issuer; clusters of EKS have one URL each (B-114). */
export function knownIssuer(url: string): Issuer | null {
  const kind = /^oidc\.eks\.[a-z0-9-]+\.amazonaws\.com\/id\//.test(hostOf(url)) ? 'eks' : null;
  return ISSUERS.find(({ id, url: known }) => known === url || id === kind) ?? null;
}

/** A role, and whether its trust policy names a provider. */
export interface RoleOption {
  readonly arn: string;
  readonly name: string;
  readonly trusts: boolean;
}

/**
 * The roles of a world, those first whose trust policy names a provider. That is no verdict: the engine says who is let in.
 * @param provider ARN of a provider, or the host of an issuer that STS knows by itself
 */
export function rolesFor(world: World, provider: string): readonly RoleOption[] {
  const roles = world.accounts.flatMap(({ id, roles: all }) =>
    all.map((role) => ({
      arn: roleArn(id, role),
      name: `${accountName(world, id)}/${role.name}`,
      trusts: provider !== '' && role.trustPolicy.includes(`"${provider}"`),
    })),
  );
  return roles.toSorted((one, other) => Number(other.trusts) - Number(one.trusts));
}

/** As trust policies name an issuer. */
export const principalOf = ({ url, accountId }: IssuerOption): string =>
  accountId === null ? hostOf(url) : oidcProviderArn(accountId, url);
