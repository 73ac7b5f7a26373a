import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8 } from 'fflate';
import { organizationPaths } from '../authorize/context/organization.ts';
import type { Call } from '../call/call.ts';
import { callerAccount, callerName, sourceIdentityOf, type Caller } from '../world/caller.ts';
import { epochSeconds } from '../world/clock.ts';
import { isMember } from '../world/controlPolicies.ts';
import type { Tags, World } from '../world/world.ts';
import { passedPlainTags } from './sessionTags.ts';

interface Outbound {
  readonly world: World;
  readonly call: Call;
  readonly caller: Caller;
  readonly expiresAt: string;
}

/** Issuer of the tokens that an account gives out (B-158); AWS draws its id when the feature is switched on. */
export const outboundIssuer = (accountId: string): string =>
  `https://${uuid(`outbound issuer ${accountId}`)}.tokens.sts.global.api.aws`;

/** Claims of a token for services outside AWS (B-158); what is not known of the caller is left out. */
export function outboundClaims({ world, call, caller, expiresAt }: Outbound) {
  const accountId = callerAccount(caller) ?? '';
  const issuedAt = epochSeconds(world.clock);
  const audience = call.params['Audience'];
  const audiences = (Array.isArray(audience) ? audience : [audience]).map(String);
  const { organization } = world;
  const isIn = organization !== null && isMember(organization, accountId);
  const tags = passedPlainTags(call.params).tags;
  const session = 'session' in caller ? caller.session : null;
  const sourceIdentity = sourceIdentityOf(caller);
  const subject = caller.kind === 'roleSession' ? caller.roleArn : callerName(caller);
  return {
    iss: outboundIssuer(accountId),
    aud: audiences.length === 1 ? audiences[0] : audiences,
    sub: subject,
    iat: issuedAt,
    exp: epochSeconds(expiresAt),
    jti: uuid(`${subject} ${issuedAt} ${world.drawn}`),
    'https://sts.amazonaws.com/': {
      aws_account: accountId,
      principal_id: subject,
      source_region: call.region,
      ...(isIn && {
        org_id: organization.id,
        ou_path: organizationPaths(world, accountId),
      }),
      ...withTags('principal_tags', principalTags(caller)),
      ...withTags('request_tags', tags),
      ...(session && { original_session_exp: session.expiresAt }),
      ...(sourceIdentity !== null && { source_identity: sourceIdentity }),
    },
  };
}

/** Those of a session take the place of the role's, whatever their case (B-061). */
function principalTags(caller: Caller): Tags {
  if (caller.kind === 'user') return caller.user.tags;
  if (caller.kind !== 'roleSession') return {};
  const passed = new Set(Object.keys(caller.session.tags).map((key) => key.toLowerCase()));
  const own = Object.entries(caller.role.tags).filter(([key]) => !passed.has(key.toLowerCase()));
  return { ...Object.fromEntries(own), ...caller.session.tags };
}

const withTags = (name: string, tags: Tags) => (Object.keys(tags).length > 0 ? { [name]: tags } : {});

/** Of the form of a UUID, and the same for the same text. */
const uuid = (text: string): string =>
  bytesToHex(sha256(strToU8(text)))
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
