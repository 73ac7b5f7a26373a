import type { SamlAssertion } from '../../call/tokenProof.ts';
import type { TokenTags } from '../federatedRoleTags.ts';

type Attributes = SamlAssertion['attributes'];

const AWS = 'https://aws.amazon.com/SAML/Attributes/';
const PRINCIPAL_TAG = `${AWS}PrincipalTag:`;

/** The first value of one of AWS's attributes, whose names are exact to the letter (B-083); null when it has none. */
export const attributeOf = (
  attributes: Attributes,
  name: 'RoleSessionName' | 'SourceIdentity' | 'SessionDuration',
): string | null => attributes[`${AWS}${name}`]?.[0] ?? null;

/** Whether one of the `<role>,<provider>` pairs, in either order, is this one (B-083, B-099). */
export const listsRole = (attributes: Attributes, role: string, provider: string): boolean =>
  (attributes[`${AWS}Role`] ?? []).some((pair) => {
    const [first, second, ...more] = pair.split(',').map((part) => part.trim());
    if (more.length > 0) return false;
    return (first === role && second === provider) || (first === provider && second === role);
  });

/** Session tags of an assertion: one attribute a tag, and one for the keys of transitive ones (B-087). */
export const tagsIn = (attributes: Attributes): TokenTags => ({
  pairs: Object.entries(attributes)
    .filter(([name]) => name.startsWith(PRINCIPAL_TAG))
    .flatMap(([name, values]) => values.map((value) => [name.slice(PRINCIPAL_TAG.length), value] as const)),
  transitiveTagKeys: attributes[`${AWS}TransitiveTagKeys`] ?? [],
});
