import { policyOf, type CompiledStatement } from '../../policy/compile.ts';
import { findSamlProvider } from '../../world/find.ts';
import { oidcProviderArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { COMPARISONS, fitting } from './trustParams.ts';

/** An identity provider as a trust policy names it. */
interface TrustedProvider {
  readonly kind: 'saml' | 'webIdentity';
  readonly written: string;
}

/** The providers whose tokens a trust policy speaks of. */
export const providersOf = (trustPolicy: string): readonly TrustedProvider[] => {
  const written = trustPolicyAllows(trustPolicy).flatMap(federatedIn);
  return [...new Set(written)].map((provider) => ({
    kind: provider.includes(':saml-provider/') ? 'saml' : 'webIdentity',
    written: provider,
  }));
};

/**
 * Contents of a token of that provider that says what the trust policy asks for, as far as plain comparisons tell; the
 * engine judges it like any other.
 */
export function tokenContents(
  world: World,
  trustPolicy: string,
  provider: TrustedProvider,
): Readonly<Record<string, unknown>> {
  const wanted = new Map(
    trustPolicyAllows(trustPolicy)
      .filter((statement) => federatedIn(statement).includes(provider.written))
      .flatMap(({ syntax }) => syntax.condition?.tests ?? [])
      .filter(({ operator }) => COMPARISONS.has(operator.value.toLowerCase()))
      .map(({ key, values }) => [key.value, fitting(values[0]?.value ?? '')]),
  );
  return provider.kind === 'saml' ? assertion(world, provider, wanted) : claims(world, provider, wanted);
}

type Wanted = ReadonlyMap<string, string>;

const trustPolicyAllows = (text: string): readonly CompiledStatement[] =>
  policyOf(text).statements.filter(({ effect }) => effect === 'Allow');

const federatedIn = ({ principals }: CompiledStatement): readonly string[] =>
  (principals?.syntax.entries ?? []).filter(({ type }) => type === 'Federated').map(({ value }) => value);

function claims(world: World, { written }: TrustedProvider, wanted: Wanted): Record<string, unknown> {
  const host = written.split(':oidc-provider/')[1] ?? written;
  const known = world.accounts
    .flatMap(({ id, oidcProviders }) =>
      oidcProviders.filter(({ url }) => oidcProviderArn(id, url) === written),
    )
    .at(0);
  const asked = [...wanted].flatMap(([key, value]): [string, string][] =>
    key.toLowerCase().startsWith(`${host.toLowerCase()}:`) ? [[key.slice(host.length + 1), value]] : [],
  );
  return {
    iss: `https://${host}`,
    aud: known?.clientIds[0] ?? 'sts.amazonaws.com',
    sub: 'learner',
    ...Object.fromEntries(asked),
  };
}

/** Tags that the trust policy asks for are session tags, which the assertion carries as attributes. */
function assertion(world: World, { written }: TrustedProvider, wanted: Wanted): Record<string, unknown> {
  const tags = [...wanted].flatMap(([key, value]): [string, string][] => {
    const tag = /^aws:RequestTag\/(.+)$/i.exec(key)?.[1];
    return tag === undefined ? [] : [[`PrincipalTag:${tag}`, value]];
  });
  const issuer = findSamlProvider(world, written)?.provider.entityId;
  return {
    sub: 'learner',
    ...(issuer !== undefined && { iss: issuer }),
    ...(tags.length > 0 && { attributes: Object.fromEntries(tags) }),
  };
}
