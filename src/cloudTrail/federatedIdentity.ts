import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromByteArray } from 'base64-js';
import type { SamlAssertion } from '../call/tokenProof.ts';
import { parseArn } from '../world/names.ts';
import { textParam, type Logged } from './logged.ts';

/** Somebody who came with a token: named as the token names them. */
export function federatedIdentity(logged: Logged): Readonly<Record<string, unknown>> {
  const { call, caller } = logged;
  if (call.token?.kind === 'saml') return samlUser(logged, call.token.assertion);
  const { provider, subject } = caller.kind === 'federated' ? caller : { provider: '', subject: '' };
  return {
    type: 'WebIdentityUser',
    principalId: `${provider}:${audienceOf(logged)}:${subject}`,
    userName: subject,
    identityProvider: provider,
  };
}

/** G-018; the name qualifier is BASE64(SHA1(issuer, account id, "/", provider name)) (B-092). */
function samlUser(logged: Logged, { issuer, nameId }: SamlAssertion) {
  const { account = '', resource = '' } = parseArn(textParam(logged, 'PrincipalArn')) ?? {};
  const doc = `${account}/${resource.replace(/^saml-provider\//, '')}`;
  const qualifier = fromByteArray(sha1(utf8ToBytes(issuer + doc)));
  const userName = nameId ?? '';
  return {
    type: 'SAMLUser',
    principalId: `${qualifier}:${userName}`,
    userName,
    identityProvider: qualifier,
  };
}

/** As STS answers it, or as the token says it when STS refused the call (G-019). */
function audienceOf({ call: { token }, response }: Logged): string {
  const answered = response?.['Audience'];
  if (typeof answered === 'string') return answered;
  if (token?.kind === 'opaque') return token.known?.applicationId ?? '';
  if (token?.kind !== 'webIdentity') return '';
  const { azp, aud } = token.claims;
  const [first] = [azp ?? aud].flat();
  return typeof first === 'string' ? first : '';
}
