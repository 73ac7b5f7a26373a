import type { SamlAssertion, SamlProof } from '../../call/tokenProof.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { World } from '../../world/world.ts';
import { refusalAt, type TokenRefusal } from '../federatedRoleRefusal.ts';
import { refusedTokenSourceIdentity } from '../federatedRoleSourceIdentity.ts';
import { refusedTokenTags } from '../federatedRoleTags.ts';
import { isComplete, samlProviderOf } from './assertion.ts';
import { attributeOf, listsRole, tagsIn } from './attributes.ts';
import { refusedSamlTimes } from './refusedSamlTimes.ts';

/** What is wrong with a SAML assertion, first thing first; null when nothing is. */
export function refusedAssertion(at: Authenticated): TokenRefusal | null {
  const { world, call } = at;
  const { token } = call;
  if (token?.kind !== 'saml') {
    return refusalAt('Token:format', 'B-081')('samlNotBase64', 'unreadable', '');
  }
  const { assertion } = token;
  const { attributes } = assertion;
  const sourceIdentity = attributeOf(attributes, 'SourceIdentity');
  return (
    refusedIssuer(world, call, token) ??
    refusedConfirmation(assertion) ??
    refusedSamlTimes(assertion, world.clock) ??
    refusedAudience(assertion) ??
    refusedRole(at, assertion) ??
    refusedSessionName(assertion) ??
    refusedTokenSourceIdentity(sourceIdentity, 'Token:SourceIdentity') ??
    refusedSubject(at, assertion) ??
    refusedTokenTags(at, tagsIn(attributes), 'Token:PrincipalTag')
  );
}

/** The provider that the call names has to exist, to have issued the assertion, and to have signed it (B-095). */
function refusedIssuer(
  world: World,
  call: Authenticated['call'],
  { assertion, signature }: SamlProof,
): TokenRefusal | null {
  const provider = samlProviderOf(world, call);
  if (!provider) {
    const arn = String(call.params['PrincipalArn']);
    return refusalAt('Parameter:PrincipalArn', 'B-095')('samlProviderUnknown', 'noProvider', arn);
  }
  const { issuer } = assertion;
  if (issuer !== provider.entityId) {
    return refusalAt('Token:iss', 'B-095')('samlIssuerUnknown', 'issuer', issuer);
  }
  return signature === 'valid'
    ? null
    : refusalAt('Token:signature', 'B-095')('samlSignatureInvalid', 'signature', '');
}

function refusedConfirmation({ confirmations }: SamlAssertion): TokenRefusal | null {
  const complete = confirmations.filter(isComplete).length;
  if (complete === 1) return null;
  const element = confirmations.some(({ recipient }) => recipient !== null)
    ? 'Token:NotOnOrAfter'
    : 'Token:Recipient';
  return refusalAt(element, 'B-088')('samlSubjectConfirmation', 'confirmation', String(complete));
}

function refusedAudience({ audiences }: SamlAssertion): TokenRefusal | null {
  if (audiences.some((audience) => audience === 'urn:amazon:webservices' || SIGN_IN.test(audience)))
    return null;
  return refusalAt('Token:aud', 'B-095')('samlAudience', 'audience', audiences.join(', '));
}

/** The sign-in endpoints, the global one and those of Regions, with or without a provider's id. */
const SIGN_IN =
  /^https:\/\/(?:[a-z]{2}(?:-[a-z]+)+-\d+\.)?signin\.aws\.amazon\.com\/saml(?:\/acs\/[A-Za-z0-9]+)?$/;

/** Roles of IAM Identity Center are not for own providers; that the answer is a denial is a best reading (B-097). */
function refusedRole({ call, action }: Authenticated, { attributes }: SamlAssertion): TokenRefusal | null {
  const role = String(call.params['RoleArn']);
  if (!listsRole(attributes, role, String(call.params['PrincipalArn']))) {
    return refusalAt('Token:Role', 'B-083')('samlRoleNotListed', 'roleNotListed', role);
  }
  return /:role\/aws-reserved\/(?:.+\/)?AWSReservedSSO_/.test(role)
    ? refusalAt('Parameter:RoleArn', 'B-097')('deniedToToken', 'reservedRole', role, { action })
    : null;
}

function refusedSessionName({ attributes }: SamlAssertion): TokenRefusal | null {
  const refuse = refusalAt('Token:RoleSessionName', 'B-084');
  const name = attributeOf(attributes, 'RoleSessionName');
  if (name === null) return refuse('samlSessionNameMissing', 'sessionNameMissing', '');
  return /^[\w+=,.@-]{2,64}$/.test(name) ? null : refuse('samlSessionNameInvalid', 'sessionName', name);
}

/** Nobody is named: AWS denies the call in the words of any other denial (B-096). */
const refusedSubject = ({ action }: Authenticated, { nameId }: SamlAssertion): TokenRefusal | null =>
  nameId === null || nameId === ''
    ? refusalAt('Token:sub', 'B-096')('deniedToToken', 'subject', '', { action })
    : null;
