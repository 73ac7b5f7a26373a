import type { SamlAssertion, SamlProof, TokenProof } from '../../../call/tokenProof.ts';
import type { Asked } from '../../../content/call/made.ts';
import { tokenFor } from '../../../content/call/token.ts';
import { SAML_NAMES } from '../../../content/call/tokenWords.ts';
import { SAML_ATTRIBUTES } from '../../../federation/saml/names.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { secondsBetween } from '../../../world/clock.ts';
import type { World } from '../../../world/world.ts';
import { operationFor, type Trade } from './tradeCall.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The trade as a request writes it, with the contents of the token instead of its text, so that it can be the call in
 * question. Null where contents cannot say what the text says: a token that cannot be read, an algorithm, times that the
 * request would fill in.
 */
export function askedFor(trade: Trade, proof: TokenProof | null, world: World): Asked | null {
  const contents = proof && contentsOf(proof);
  if (!contents) return null;
  const { operation, params } = operationFor(trade);
  const { WebIdentityToken: _, SAMLAssertion: __, ...others } = params as Values;
  const made = tokenFor(operation, contents, others, world).proof;
  if (!made || !saysTheSame(proof, made, world)) return null;
  return {
    as: 'none',
    call: `sts:${operation}`,
    params: others,
    resource: null,
    token: contents,
    context: {},
    omitSessionToken: false,
    label: null,
  };
}

function contentsOf(proof: TokenProof): Values | null {
  const signature = 'signature' in proof && proof.signature !== 'valid' ? { signature: proof.signature } : {};
  if (proof.kind === 'webIdentity') return { ...proof.claims, ...signature };
  return proof.kind === 'saml' ? { ...assertionContents(proof.assertion), ...signature } : null;
}

function assertionContents(assertion: SamlAssertion): Values {
  const [audience, ...more] = assertion.audiences;
  const { issuedAt, sessionNotOnOrAfter } = assertion;
  return {
    iss: assertion.issuer,
    aud: audience === undefined || more.length > 0 ? assertion.audiences : audience,
    recipient: assertion.confirmations[0]?.recipient ?? null,
    sub: assertion.nameId,
    ...(assertion.nameIdFormat !== PERSISTENT && { sub_type: assertion.nameIdFormat }),
    ...(issuedAt !== null && { issuedAt }),
    ...(sessionNotOnOrAfter !== null && { sessionNotOnOrAfter }),
    attributes: {
      ...NOT_FILLED_IN,
      ...Object.fromEntries(
        Object.entries(assertion.attributes).map(([name, values]) => [shortName(name), values]),
      ),
    },
  };
}

const PERSISTENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';

/** Attributes that a request fills in unless it says that there are none. */
const NOT_FILLED_IN = { Role: [], RoleSessionName: [] };

const AWS = SAML_ATTRIBUTES.role.slice(0, -'Role'.length);

function shortName(name: string): string {
  const short = name.startsWith(AWS) ? name.slice(AWS.length) : name;
  return SAML_NAMES.test(short) ? short : name;
}

function saysTheSame(one: TokenProof, other: TokenProof, world: World): boolean {
  if (one.kind === 'webIdentity' && other.kind === 'webIdentity') {
    // The header is told of in nothing but a refusal of the algorithm.
    return (
      one.signature !== 'algorithm' && one.signature === other.signature && sameJson(one.claims, other.claims)
    );
  }
  return (
    one.kind === 'saml' &&
    other.kind === 'saml' &&
    sameJson(comparable(one), comparable(other)) &&
    isWithinItsTimes(one.assertion, world.clock)
  );
}

/** All but the id and the ends that a request cannot write, which hold where `isWithinItsTimes`. */
const comparable = ({ assertion, signature }: SamlProof) => ({
  ...assertion,
  id: null,
  notBefore: null,
  notOnOrAfter: null,
  confirmations: assertion.confirmations.map(({ recipient, notOnOrAfter }) => [
    recipient,
    notOnOrAfter !== null,
  ]),
  signature,
});

const isWithinItsTimes = ({ notBefore, notOnOrAfter, confirmations }: SamlAssertion, clock: string) =>
  (notBefore === null || secondsBetween(notBefore, clock) >= 0) &&
  [notOnOrAfter, ...confirmations.map((each) => each.notOnOrAfter)].every(
    (end) => end === null || secondsBetween(clock, end) > 0,
  );
