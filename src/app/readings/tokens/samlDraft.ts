import { findRoleByArn } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';
import type { SamlForm } from './makeSaml.ts';
import { rolesFor, type SamlProviderOption } from './providers.ts';
import { trustedTags } from './trustedValues.ts';

const SIGN_IN = 'https://signin.aws.amazon.com/saml';

/** What an identity provider would say of somebody who may have the first role that trusts it. */
export function firstSamlForm(provider: SamlProviderOption, world: World): SamlForm {
  const role = rolesFor(world, provider.arn)[0]?.arn ?? '';
  return {
    role,
    provider: provider.arn,
    issuer: provider.entityId,
    nameId: 'fay@example.com',
    sessionName: 'fay',
    sessionDuration: '',
    sourceIdentity: '',
    audience: 'urn:amazon:webservices',
    recipient: SIGN_IN,
    tags: tagsFor(role, world),
    transitive: '',
    issuedAt: world.clock,
  };
}

/** The session tags that the trust policy of a role asks for. */
export const tagsFor = (role: string, world: World): SamlForm['tags'] =>
  Object.entries(trustedTags(findRoleByArn(world, role)?.role.trustPolicy ?? ''));
