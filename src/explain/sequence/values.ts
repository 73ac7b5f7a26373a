import type { Call } from '../../call/call.ts';
import type { TokenProof } from '../../call/tokenProof.ts';
import type { NamedValue } from './message.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a token says that trust policies look at (B-108 to B-116), by the names of its claims or attributes. */
export function tokenValues(token: TokenProof): readonly NamedValue[] {
  switch (token.kind) {
    case 'webIdentity':
      return named(token.claims, ['iss', 'aud', 'sub', 'exp']);
    case 'saml': {
      const { issuer, audiences, nameId, attributes } = token.assertion;
      const role = Object.entries(attributes).find(([name]) => name.endsWith('/Role'))?.[1];
      return named({ Issuer: issuer, Audience: audiences, NameID: nameId, Role: role });
    }
    case 'opaque':
      return named({ ...token.known });
    case 'unreadable':
      return [];
  }
}

/** What proves who calls, and the parameters. */
export function requestValues({ credentials, params, resource }: Call): readonly NamedValue[] {
  const key = credentials.kind === 'accessKey' ? credentials : null;
  return [
    ...named({ AccessKeyId: key?.accessKeyId }),
    ...named({ SessionToken: key?.sessionToken }, undefined, true),
    ...named(Object.fromEntries(Object.entries(params).filter(([name]) => !TOKENS.has(name)))),
    ...named({ Resource: resource }),
  ];
}

/** The tokens of calls have a message of their own, since most calls carry them by description. */
const TOKENS: ReadonlySet<string> = new Set([
  'WebIdentityToken',
  'SAMLAssertion',
  'TradeInToken',
  'ProvidedContexts',
]);

/** Tokens, and the content of objects: no values to be told beside others. */
const LONG: ReadonlySet<string> = new Set([...TOKENS, 'Body']);

/** What comes back: credentials without their secret key, and short values beside them. */
export function responseValues({
  Credentials,
  AssumedRoleUser,
  FederatedUser,
  ...rest
}: Values): readonly NamedValue[] {
  const credentials = record(Credentials);
  return [
    ...named(credentials, ['AccessKeyId']),
    ...named(credentials, ['SessionToken'], true),
    ...named(credentials, ['Expiration']),
    ...named(record(AssumedRoleUser), ['Arn']),
    ...named(record(FederatedUser), ['Arn']),
    ...named(rest, ['WebIdentityToken'], true),
    ...named(
      Object.fromEntries(Object.entries(rest).filter(([name, value]) => !LONG.has(name) && isPlain(value))),
    ),
  ];
}

function named(values: Values, names = Object.keys(values), hidden = false): readonly NamedValue[] {
  return names.flatMap((name) => {
    const value = values[name];
    return value === undefined || value === null ? [] : [{ name, value: text(value), hidden }];
  });
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const text = (value: unknown): string =>
  Array.isArray(value) && value.every(isPlain)
    ? value.join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

const record = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};
