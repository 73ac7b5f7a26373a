import type { Call } from '../../call/call.ts';
import { findAccount } from '../../world/find.ts';
import { oidcProviderArn, parseArn } from '../../world/names.ts';
import type { OidcProvider, World } from '../../world/world.ts';
import { ACCESS_TOKEN_PROVIDERS, BUILT_IN_ISSUERS } from './providers.ts';

/** What a web identity token says of its bearer. Nothing in it has been judged. */
export interface WebIdentity {
  /** As trust policies name the provider: a host, or the ARN of a provider in the account of the role (B-102, B-103). */
  readonly provider: string;
  /** Host and path, with which the condition keys of its claims begin (B-108). */
  readonly host: string;
  readonly subject: string;
  /** For whom the token was made: `azp` where the token has it, else every `aud` (B-108). */
  readonly audiences: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Reads the token of a call; a call without one that can be read presents nobody. */
export function webIdentityOf({ params, token }: Call): WebIdentity {
  if (params['ProviderId'] !== undefined) return accessTokenIdentity(token);
  if (token?.kind !== 'webIdentity') return NOBODY;
  const { claims } = token;
  const issuer = textOf(claims['iss']);
  const host = issuer.replace(/^https:\/\//, '');
  const authorized = valuesOf(claims['azp']);
  return {
    provider: BUILT_IN_ISSUERS.has(host) ? host : oidcProviderArn(roleAccount(params), issuer),
    host,
    subject: textOf(claims['sub']),
    audiences: authorized.length > 0 ? authorized : valuesOf(claims['aud']),
    claims,
  };
}

const NOBODY: WebIdentity = { provider: '', host: '', subject: '', audiences: [], claims: {} };

/** The provider tells the ids of application and user (B-110). */
function accessTokenIdentity(token: Call['token']): WebIdentity {
  const known = token?.kind === 'opaque' ? token.known : null;
  const names = known && ACCESS_TOKEN_PROVIDERS.get(known.provider);
  if (!known || !names) return NOBODY;
  const { provider, applicationId, userId } = known;
  return {
    provider,
    host: provider,
    subject: userId,
    audiences: [applicationId],
    claims: { [names.application]: applicationId, [names.user]: userId },
  };
}

/** The IAM provider in the account of the role whose URL is the issuer, to the letter (B-103); null when there is none. */
export function iamProviderOf(world: World, { params, token }: Call): OidcProvider | null {
  const issuer = token?.kind === 'webIdentity' ? token.claims['iss'] : null;
  const account = findAccount(world, roleAccount(params));
  return account?.oidcProviders.find(({ url }) => url === issuer) ?? null;
}

const roleAccount = ({ RoleArn: arn }: Call['params']): string => parseArn(String(arn ?? ''))?.account ?? '';

/** A claim's values as condition keys have them; objects have none. */
export const valuesOf = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter(isScalar).map(String);

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');
