import { parseArn } from '../world/names.ts';
import { keyFacts, type KeyFacts } from './keyFacts.ts';
import type { Surroundings } from './subject.ts';
import { writtenTests } from './writtenTests.ts';

/** Keys that the tokens of these providers give: the common claims, and those that policies of this world ask for (B-108). */
export function providerKeys(providers: readonly string[], { world }: Surroundings): readonly KeyFacts[] {
  const prefixes = [...new Set(providers.flatMap((provider) => prefixOf(provider) ?? []))];
  const written = [...writtenTests(world).keys()];
  return prefixes.flatMap((prefix) => {
    const asked = written.filter((key) => key.startsWith(`${prefix.toLowerCase()}:`));
    const claims = prefix === 'SAML' ? SAML_CLAIMS : OIDC_CLAIMS;
    const names = new Map(
      [...claims.map((claim) => `${prefix}:${claim}`), ...asked].map((name) => [name.toLowerCase(), name]),
    );
    return [...names.values()].flatMap((name) => keyFacts(name) ?? []);
  });
}

/** `arn:aws:iam::…:oidc-provider/host/path` → `host/path`. */
function prefixOf(provider: string): string | null {
  const resource = parseArn(provider)?.resource;
  if (resource === undefined) return /^[\w.-]+\.\w+$/.test(provider) ? provider : null;
  if (resource.startsWith('saml-provider/')) return 'SAML';
  return resource.startsWith('oidc-provider/') ? resource.slice('oidc-provider/'.length) : null;
}

/** B-108. */
const OIDC_CLAIMS = ['sub', 'aud'];
const SAML_CLAIMS = ['aud', 'iss', 'sub', 'sub_type'];
