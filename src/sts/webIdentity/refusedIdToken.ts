import type { WebIdentityProof } from '../../call/tokenProof.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsMessageId } from '../../trace/awsError.ts';
import type { TokenFault } from '../../trace/tokenFault.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';
import { refusedTokenSourceIdentity } from '../federatedRoleSourceIdentity.ts';
import { refusedTokenTags } from '../federatedRoleTags.ts';
import {
  ROLES_CLAIM,
  rolesIn,
  SOURCE_IDENTITY_CLAIM,
  sourceIdentityIn,
  TAGS_CLAIM,
  tagsIn,
} from './awsClaims.ts';
import { issuerFault } from './issuerFault.ts';
import { NOT_A_JWT } from './notAJwt.ts';
import { BUILT_IN_ISSUERS, isOutboundIssuer } from './providers.ts';
import { refusedTimes } from './refusedTimes.ts';
import { iamProviderOf, webIdentityOf, type WebIdentity } from './webIdentity.ts';

/** What is wrong with an OpenID Connect ID token, first thing first; null when nothing is. */
export function refusedIdToken(at: Authenticated): TokenRefusal | null {
  const { world, call } = at;
  const { token } = call;
  if (token?.kind !== 'webIdentity') {
    const what = token?.kind === 'opaque' ? 'accessToken' : 'unreadable';
    return refusalAt('Token:format', 'B-100')('identityTokenInvalid', what, '', NOT_A_JWT);
  }
  const identity = webIdentityOf(call);
  const { claims } = identity;
  return (
    issuerFault(world, identity.host) ??
    refusedIssuer(at, identity) ??
    refusedSignature(token) ??
    refusedTimes(claims, world.clock) ??
    refusedAudience(at, identity) ??
    refusedSubject(identity) ??
    refusedRole(at, claims) ??
    refusedTokenSourceIdentity(sourceIdentityIn(claims), `Token:${SOURCE_IDENTITY_CLAIM}`) ??
    refusedTokenTags(at, tagsIn(claims), `Token:${TAGS_CLAIM}`)
  );
}

/** AWS's own tokens are refused even where somebody has made a provider of their issuer; how is a best reading (B-119). */
function refusedIssuer({ world, call }: Authenticated, { host, claims }: WebIdentity): TokenRefusal | null {
  if (!BUILT_IN_ISSUERS.has(host) && !iamProviderOf(world, call)) {
    const issuer = typeof claims['iss'] === 'string' ? claims['iss'] : '';
    return refusalAt('Token:iss', 'B-102', 'B-103')('noOpenIdProvider', 'noProvider', issuer, { issuer });
  }
  return isOutboundIssuer(host)
    ? refusalAt('Token:iss', 'B-119')('identityTokenInvalid', 'outbound', host, NOT_A_JWT)
    : null;
}

type Fault = readonly [message: AwsMessageId, what: TokenFault];

/** What follows from a signature that is not good (B-101, B-105). */
const SIGNATURE_FAULTS: Readonly<Record<Exclude<WebIdentityProof['signature'], 'valid'>, Fault>> = {
  unknownKey: ['verificationKeyNotRetrieved', 'unknownKey'],
  none: ['verificationKeyNotRetrieved', 'unknownKey'],
  invalid: ['identityTokenInvalid', 'signature'],
  algorithm: ['identityTokenInvalid', 'algorithm'],
};

function refusedSignature({ signature, header }: WebIdentityProof): TokenRefusal | null {
  if (signature === 'valid') return null;
  const [message, what] = SIGNATURE_FAULTS[signature];
  const named = header[what === 'algorithm' ? 'alg' : 'kid'];
  const params = message === 'identityTokenInvalid' ? NOT_A_JWT : {};
  const detail = typeof named === 'string' ? named : '';
  return refusalAt('Token:signature', 'B-101', 'B-105')(message, what, detail, params);
}

/** STS knows the audiences of a provider only where the account has registered them (B-104). */
function refusedAudience({ world, call }: Authenticated, { audiences }: WebIdentity): TokenRefusal | null {
  const provider = iamProviderOf(world, call);
  if (!provider || audiences.some((audience) => provider.clientIds.includes(audience))) return null;
  return refusalAt('Token:aud', 'B-104')('incorrectTokenAudience', 'audience', audiences.join(', '));
}

const refusedSubject = ({ subject }: WebIdentity): TokenRefusal | null =>
  subject === '' ? refusalAt('Token:sub', 'B-118')('identityTokenInvalid', 'subject', '', NOT_A_JWT) : null;

function refusedRole({ call }: Authenticated, claims: WebIdentity['claims']): TokenRefusal | null {
  const role = String(call.params['RoleArn']);
  if (rolesIn(claims)?.includes(role) ?? true) return null;
  return refusalAt(`Token:${ROLES_CLAIM}`, 'B-116')('roleNotInToken', 'roleNotListed', role);
}
