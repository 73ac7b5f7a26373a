import type { TokenTags } from '../federatedRoleTags.ts';
import { valuesOf, type WebIdentity } from './webIdentity.ts';

type Claims = WebIdentity['claims'];

/** Claims by which any provider gives session tags, a source identity and a list of roles (B-115, B-116). */
export const TAGS_CLAIM = 'https://aws.amazon.com/tags';
export const SOURCE_IDENTITY_CLAIM = 'https://aws.amazon.com/source_identity';
export const ROLES_CLAIM = 'https://aws.amazon.com/roles';

/** The source identity that a token sets; null when it sets none. */
export const sourceIdentityIn = (claims: Claims): string | null => {
  const claim = claims[SOURCE_IDENTITY_CLAIM];
  return claim === undefined ? null : (valuesOf(claim)[0] ?? '');
};

/** ARNs of the roles that the provider permits; null when it leaves that to AWS. */
export const rolesIn = (claims: Claims): readonly string[] | null =>
  claims[ROLES_CLAIM] === undefined ? null : valuesOf(claims[ROLES_CLAIM]);

/**
 * Session tags of a token. AWS takes them within one claim, `{ principal_tags, transitive_tag_keys }`, and flattened:
 * one claim a tag, for providers whose claims cannot nest.
 */
export const tagsIn = (claims: Claims): TokenTags => {
  const nested = objectIn(claims[TAGS_CLAIM]);
  const tags = [...Object.entries(objectIn(nested['principal_tags'])), ...flattened(claims)];
  return {
    pairs: tags.flatMap(([key, values]) => valuesOf(values).map((value) => [key, value] as const)),
    transitiveTagKeys: [nested['transitive_tag_keys'], claims[`${TAGS_CLAIM}/transitive_tag_keys`]].flatMap(
      valuesOf,
    ),
  };
};

const FLAT_TAG = `${TAGS_CLAIM}/principal_tags/`;

const flattened = (claims: Claims): readonly (readonly [string, unknown])[] =>
  Object.entries(claims)
    .filter(([name]) => name.startsWith(FLAT_TAG))
    .map(([name, value]) => [name.slice(FLAT_TAG.length), value] as const);

const objectIn = (claim: unknown): Claims =>
  typeof claim === 'object' && claim !== null && !Array.isArray(claim) ? (claim as Claims) : {};
