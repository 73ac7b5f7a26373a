import type { InstanceProfile, ManagedPolicy, OidcProvider, PolicyText, SamlProvider } from '../world.ts';
import { samlEntityId } from '../names.ts';
import type { CompleteWorldFile } from './schema.ts';

type AccountFile = CompleteWorldFile['accounts'][number];

/** A policy as a file has it: an object or a text. */
export type PolicyFile = AccountFile['policies'][number]['document'];

/** How a policy's text is put in a file. */
export type WritePolicy = (text: PolicyText) => PolicyFile;

/** A customer managed policy with its versions, as the complete world file has it. */
export const managedPolicyFile = (
  { document, otherVersions, tags, ...rest }: ManagedPolicy,
  policy: WritePolicy,
): AccountFile['policies'][number] => ({
  ...rest,
  document: policy(document),
  ...(otherVersions && {
    otherVersions: otherVersions.map((version) => ({ ...version, document: policy(version.document) })),
  }),
  ...(tags && { tags: { ...tags } }),
});

/** An OIDC provider, likewise. */
export const oidcProviderFile = ({
  clientIds,
  thumbprints,
  tags,
  ...rest
}: OidcProvider): AccountFile['oidcProviders'][number] => ({
  ...rest,
  clientIds: [...clientIds],
  ...(thumbprints && { thumbprints: [...thumbprints] }),
  ...(tags && { tags: { ...tags } }),
});

/** A SAML provider, likewise. */
export const samlProviderFile = ({
  entityId,
  certificate,
  tags,
  ...rest
}: SamlProvider): AccountFile['samlProviders'][number] => ({
  ...rest,
  ...(entityId !== samlEntityId(rest.name) && { entityId }),
  ...(certificate !== null && { certificate }),
  ...(tags && { tags: { ...tags } }),
});

/** An instance profile, likewise. */
export const instanceProfileFile = ({
  role,
  tags,
  ...rest
}: InstanceProfile): AccountFile['instanceProfiles'][number] => ({
  ...rest,
  ...(role !== null && { role }),
  ...(tags && { tags: { ...tags } }),
});
