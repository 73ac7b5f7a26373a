import type { OpaqueTokenProof, SamlProof, TokenProof, WebIdentityProof } from '../../call/tokenProof.ts';
import { addSeconds, advance, epochSeconds, readTime } from '../../world/clock.ts';
import { findSamlProvider } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import { SAML_NAMES, SIGNATURES } from './tokenWords.ts';

type Values = Readonly<Record<string, unknown>>;

export interface CallWithToken {
  /** With a text in the token's place where the call gives none. */
  readonly params: Values;
  readonly proof: TokenProof | null;
}

/**
 * The token that a case writes down by its contents (docs/formats.md, A call), as the edge would have found it: signed
 * by its issuer, unless `signature` says otherwise. What is left out is filled in so that the token is good at the
 * world's clock.
 * @param contents null for a call that gives its token as text, or none
 */
export function tokenFor(
  operation: string,
  contents: Values | null,
  params: Values,
  world: World,
): CallWithToken {
  const making = MAKERS[operation];
  if (!making) return { params, proof: null };
  const [parameter, make] = making;
  if (contents === null && !Array.isArray(params[parameter]))
    return { params, proof: given(params[parameter]) };
  return { params: { [parameter]: MADE, ...params }, proof: make(contents ?? {}, params, world) };
}

type Maker = (contents: Values, params: Values, world: World) => TokenProof;

/** By operation: the parameter that carries the token, and what reads its contents. */
const MAKERS: Readonly<Record<string, readonly [parameter: string, Maker]>> = {
  AssumeRoleWithWebIdentity: [
    'WebIdentityToken',
    (contents, params, world) =>
      'opaque' in contents ? opaqueToken(contents, world) : webIdentityToken(contents, params, world),
  ],
  AssumeRoleWithSAML: ['SAMLAssertion', samlResponse],
  AssumeRole: ['ProvidedContexts', webIdentityToken],
  GetDelegatedAccessToken: ['TradeInToken', (contents, _, world) => opaqueToken(contents, world)],
};

const MADE = 'made for the call';

/** A text that was not made here is no token that anybody signed. */
const given = (text: unknown): TokenProof | null =>
  typeof text === 'string' ? { kind: 'unreadable', problem: 'notJwt' } : null;

const AN_HOUR = 3600;

function webIdentityToken(
  { attributes, signature, ...claims }: Values,
  _: Values,
  world: World,
): WebIdentityProof {
  const now = epochSeconds(world.clock);
  return {
    kind: 'webIdentity',
    header: { alg: 'RS256', typ: 'JWT' },
    claims: asWritten({ iat: now, exp: now + AN_HOUR, ...claims, ...record(attributes) }),
    signature: signatureOf(signature, SIGNATURES.webIdentity),
  };
}

/** An issuer by its host alone, and times as the lab writes them, are put as tokens have them. */
function asWritten(claims: Values): Values {
  const written = Object.entries(claims).map(([name, value]): [string, unknown] => {
    if (name === 'iss' && typeof value === 'string' && !value.includes('://'))
      return [name, `https://${value}`];
    const time = TIMES.has(name) && typeof value === 'string' ? readTime(value) : null;
    return [name, time === null ? value : epochSeconds(time)];
  });
  return Object.fromEntries(written);
}

const TIMES: ReadonlySet<string> = new Set(['iat', 'exp', 'nbf', 'auth_time']);

/** What is said is in the way of a good one, whatever it is; a file that says what there is not is refused when it is read. */
const signatureOf = <Known extends string>(
  said: unknown,
  known: readonly Known[],
): Known | 'valid' | 'invalid' =>
  said === undefined ? 'valid' : (known.find((each) => each === said) ?? 'invalid');

function opaqueToken(contents: Values, world: World): OpaqueTokenProof {
  const { provider, attributes, expiresAt, known } = contents;
  if (known === false) return { kind: 'opaque', known: null };
  const host = text(provider) ?? 'www.amazon.com';
  // By the names of claims or of condition keys, beside the rest or under attributes.
  const all: Values = { ...contents, ...record(attributes) };
  const of = (...names: readonly string[]): string | undefined =>
    names.map((name) => text(all[name]) ?? text(all[`${host}:${name}`])).find((value) => value !== null) ??
    undefined;
  return {
    kind: 'opaque',
    known: {
      provider: host,
      applicationId: of('app_id', 'aud') ?? 'amzn1.application-oa2-client.example',
      userId: of('user_id', 'id', 'sub') ?? 'amzn1.account.EXAMPLE',
      expiresAt: text(expiresAt) ?? addSeconds(world.clock, AN_HOUR),
    },
  };
}

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const SIGN_IN = 'https://signin.aws.amazon.com/saml';
const FIVE_MINUTES = 300;

function samlResponse(contents: Values, params: Values, world: World): SamlProof {
  const { aud, recipient, sub, attributes, signature } = contents;
  const until = addSeconds(world.clock, FIVE_MINUTES);
  const nameId = sub === undefined ? 'learner' : text(sub);
  return {
    kind: 'saml',
    assertion: {
      id: '_made-for-the-call',
      issuer: text(contents['iss']) ?? entityIdOf(world, params),
      issuedAt: text(contents['issuedAt']) ?? world.clock,
      nameId,
      nameIdFormat: formatOf(text(contents['sub_type']) ?? 'persistent'),
      confirmations: [{ recipient: recipientOf(recipient, aud), notOnOrAfter: until }],
      audiences: aud === undefined ? ['urn:amazon:webservices'] : texts(aud),
      notBefore: null,
      notOnOrAfter: until,
      sessionNotOnOrAfter: timeFrom(text(contents['sessionNotOnOrAfter']), world),
      attributes: attributesOf(record(attributes), params, nameId),
    },
    signature: signatureOf(signature, SIGNATURES.saml),
  };
}

/** A duration counts from when the assertion is made. */
function timeFrom(said: string | null, world: World): string | null {
  const later = said === null ? null : advance(world, said);
  return later?.ok ? later.value.clock : said;
}

const formatOf = (name: string): string =>
  name.startsWith('urn:') ? name : `urn:oasis:names:tc:SAML:2.0:nameid-format:${name}`;

/** Null: the assertion has none. An audience that is an address is the recipient too, as in most assertions. */
function recipientOf(recipient: unknown, aud: unknown): string | null {
  if (recipient !== undefined) return text(recipient);
  return typeof aud === 'string' && aud.startsWith('https://') ? aud : SIGN_IN;
}

const entityIdOf = (world: World, { PrincipalArn }: Values): string =>
  findSamlProvider(world, String(PrincipalArn))?.provider.entityId ?? '';

/** AWS's own attributes may go by their short names; one without values is left out of the assertion. */
function attributesOf(written: Values, { RoleArn, PrincipalArn }: Values, nameId: string | null) {
  const sessionName = (nameId ?? '').replaceAll(/[^\w+=,.@-]/g, '-').slice(0, 64);
  const fitting: Values = {
    Role: `${String(RoleArn)},${String(PrincipalArn)}`,
    RoleSessionName: sessionName.length < 2 ? 'learner' : sessionName,
  };
  const all = new Map(
    [...Object.entries(fitting), ...Object.entries(written)].map(
      ([name, value]) => [SAML_NAMES.test(name) ? ATTRIBUTES + name : name, texts(value)] as const,
    ),
  );
  return Object.fromEntries([...all].filter(([, values]) => values.length > 0));
}

const record = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);

const texts = (value: unknown): readonly string[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
};
