import type { SamlAssertion, SamlProof, TokenProof, WebIdentityProof } from '../../../call/tokenProof.ts';
import type { Call } from '../../../call/call.ts';
import { SAML_ATTRIBUTES } from '../../../federation/saml/names.ts';
import type { TokenFault } from '../../../trace/tokenFault.ts';
import { addSeconds, epochSeconds } from '../../../world/clock.ts';
import { findAccount, findSamlProvider } from '../../../world/find.ts';
import { parseArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';

/** Where a mend is made: the call whose token has the fault, and the element at which STS stopped. */
interface Place {
  readonly call: Call;
  readonly world: World;
  /** `Token:exp` */
  readonly element: string;
}

/**
 * The token as it would be without one fault, so that STS can be asked what it would find next; null for a fault that no
 * other token takes away.
 */
export function withoutFault(proof: TokenProof, fault: TokenFault, place: Place): TokenProof | null {
  if (proof.kind === 'webIdentity') {
    const mend = JWT_MENDS[fault];
    return mend ? mend(proof, place) : null;
  }
  if (proof.kind !== 'saml') return null;
  const mend = SAML_MENDS[fault];
  return mend ? mend(proof, place) : null;
}

type JwtMend = (proof: WebIdentityProof, place: Place) => WebIdentityProof | null;
type SamlMend = (proof: SamlProof, place: Place) => SamlProof | null;

const AN_HOUR = 3600;
const FIVE_MINUTES = 300;

const signedJwt: JwtMend = (proof) => ({
  ...proof,
  header: { ...proof.header, alg: 'RS256' },
  signature: 'valid',
});

const withClaims = (proof: WebIdentityProof, changed: WebIdentityProof['claims']): WebIdentityProof => ({
  ...proof,
  claims: Object.fromEntries(
    Object.entries({ ...proof.claims, ...changed }).filter(([, value]) => value !== undefined),
  ),
});

const timed: JwtMend = (proof, { world, element }) => {
  const now = epochSeconds(world.clock);
  const name = element.slice('Token:'.length);
  return withClaims(proof, { [name]: name === 'exp' ? now + AN_HOUR : now });
};

/** The claims from which a JWT has tags, a source identity and roles (B-115, B-116) begin with this. */
const AWS_CLAIMS = 'https://aws.amazon.com/';

const withoutClaims =
  (name: string): JwtMend =>
  (proof) => ({
    ...proof,
    claims: Object.fromEntries(
      Object.entries(proof.claims).filter(([each]) => !each.startsWith(AWS_CLAIMS + name)),
    ),
  });

const JWT_MENDS: Readonly<Partial<Record<TokenFault, JwtMend>>> = {
  noProvider: (proof, { world, call }) => {
    const url = providersAt(world, call)[0]?.url;
    return url === undefined ? null : withClaims(proof, { iss: url });
  },
  signature: signedJwt,
  unknownKey: signedJwt,
  algorithm: signedJwt,
  timestamp: timed,
  expired: timed,
  notYetValid: timed,
  audience: (proof, { world, call }) => {
    const provider = providersAt(world, call).find(({ url }) => url === proof.claims['iss']);
    const aud = provider?.clientIds[0];
    return aud === undefined ? null : withClaims(proof, { aud, azp: undefined });
  },
  subject: (proof) => withClaims(proof, { sub: 'somebody' }),
  roleNotListed: withoutClaims('roles'),
  sourceIdentity: withoutClaims('source_identity'),
  tags: withoutClaims('tags'),
};

const providersAt = (world: World, { params }: Call) =>
  findAccount(world, parseArn(String(params['RoleArn']))?.account ?? '')?.oidcProviders ?? [];

const withAssertion =
  (change: (assertion: SamlAssertion, place: Place) => Partial<SamlAssertion> | null): SamlMend =>
  (proof, place) => {
    const changed = change(proof.assertion, place);
    return changed && { ...proof, assertion: { ...proof.assertion, ...changed } };
  };

const withAttribute = (name: string, valuesAt: (place: Place) => readonly string[]): SamlMend =>
  withAssertion(({ attributes }, place) => ({ attributes: { ...attributes, [name]: valuesAt(place) } }));

const withoutAttributes = (...prefixes: readonly string[]): SamlMend =>
  withAssertion(({ attributes }) => ({
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([name]) => !prefixes.some((prefix) => name.startsWith(prefix))),
    ),
  }));

/** Every end of an assertion that can be over, by the element that STS names. */
const ENDLESS: Readonly<Record<string, SamlMend>> = {
  'Token:SessionNotOnOrAfter': withAssertion(() => ({ sessionNotOnOrAfter: null })),
  'Token:NotOnOrAfter': withAssertion(({ confirmations }, { world }) => ({
    notOnOrAfter: null,
    confirmations: confirmations.map((each) => ({
      ...each,
      notOnOrAfter: each.notOnOrAfter && addSeconds(world.clock, FIVE_MINUTES),
    })),
  })),
};

const issuedNow = withAssertion((_, { world }) => ({ issuedAt: world.clock }));

const named = withAttribute(SAML_ATTRIBUTES.roleSessionName, () => ['somebody']);

const SAML_MENDS: Readonly<Partial<Record<TokenFault, SamlMend>>> = {
  issuer: withAssertion((_, { world, call }) => {
    const found = findSamlProvider(world, String(call.params['PrincipalArn']));
    return found && { issuer: found.provider.entityId };
  }),
  signature: (proof) => ({ ...proof, signature: 'valid' }),
  confirmation: withAssertion((_, { world }) => ({
    confirmations: [
      {
        recipient: 'https://signin.aws.amazon.com/saml',
        notOnOrAfter: addSeconds(world.clock, FIVE_MINUTES),
      },
    ],
  })),
  tooOld: issuedNow,
  notYetValid: (proof, place) =>
    place.element === 'Token:NotBefore'
      ? withAssertion(() => ({ notBefore: null }))(proof, place)
      : issuedNow(proof, place),
  expired: (proof, place) => ENDLESS[place.element]?.(proof, place) ?? null,
  audience: withAssertion(() => ({ audiences: ['urn:amazon:webservices'] })),
  roleNotListed: withAttribute(SAML_ATTRIBUTES.role, ({ call: { params } }) => [
    `${String(params['RoleArn'])},${String(params['PrincipalArn'])}`,
  ]),
  sessionNameMissing: named,
  sessionName: named,
  sourceIdentity: withoutAttributes(SAML_ATTRIBUTES.sourceIdentity),
  subject: withAssertion(() => ({ nameId: 'somebody' })),
  tags: withoutAttributes(SAML_ATTRIBUTES.principalTag, SAML_ATTRIBUTES.transitiveTagKeys),
};
