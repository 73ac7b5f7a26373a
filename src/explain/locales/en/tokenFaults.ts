import type { TokenFault } from '../../../trace/tokenFault.ts';
import { addSeconds } from '../../../world/clock.ts';
import { say, words, type Phrase } from '../../phrase.ts';

/** What is said about a bearer token that proves nobody; `detail` is the value that is wrong, or empty. */
interface FaultWords {
  /** Behind the verdict and a colon. */
  readonly headline: string;
  readonly sentence: (detail: string) => Phrase;
  readonly next: (detail: string) => Phrase;
}

/** Assertions of SAML are tokens too. */
export const tokenFaults: Readonly<Record<TokenFault, FaultWords>> = {
  unreadable: {
    headline: 'the token cannot be read',
    sentence: () =>
      say`What the call sends as its token is not a token of the kind that this operation takes.`,
    next: () =>
      say`Send the whole token as the provider gave it out: a JWT in ${'WebIdentityToken'}, or a SAML response in Base64 in ${'SAMLAssertion'}.`,
  },
  noProvider: {
    headline: 'the account of the role does not know this identity provider',
    sentence: (provider) =>
      say`IAM has no identity provider ${quoted(provider)} in the account of the role, and it is none that AWS knows by itself.`,
    next: () =>
      say`Make the provider in IAM, in the account of the role. The URL of an OIDC provider is the ${'iss'} of its tokens, to the letter; a SAML provider is named by its ARN in ${'PrincipalArn'}.`,
  },
  providerId: {
    headline: 'ProviderId names no provider of access tokens',
    sentence: (provider) =>
      say`${'ProviderId'} is ${quoted(provider)}, and STS takes access tokens of ${'www.amazon.com'} and ${'graph.facebook.com'} alone.`,
    next: () =>
      say`Leave out ${'ProviderId'} with a token of OpenID Connect: its issuer stands in the token.`,
  },
  accessToken: {
    headline: 'this is not a token that the provider vouches for',
    sentence: (provider) =>
      provider === ''
        ? say`The call sends an access token without ${'ProviderId'}, so STS does not know whom to ask about it.`
        : say`STS asks ${provider} about the token, and ${provider} does not know it as an access token of its own.`,
    next: (provider) =>
      provider === ''
        ? say`Send the ID token of the provider. For an access token of Amazon or Facebook, name the provider in ${'ProviderId'}.`
        : say`Send an access token that ${provider} has given out, or leave out ${'ProviderId'} and send an ID token.`,
  },
  providerUnreachable: {
    headline: 'the identity provider does not answer',
    sentence: (provider) => say`STS could not reach ${quoted(provider)} to verify the token.`,
    next: () =>
      say`Try a few more times. If it lasts, see whether the provider is up and open to the internet.`,
  },
  providerKeysUnusable: {
    headline: "the identity provider's keys cannot be used",
    sentence: (provider) => say`STS asked ${quoted(provider)} for its keys and got none that it can use.`,
    next: () =>
      say`Mend the key set at the ${'jwks_uri'} of the provider: it has to be open to the internet, with at most 100 RSA and 100 EC keys.`,
  },
  providerCertificateChanged: {
    headline: "the identity provider's certificate has changed",
    sentence: (provider) =>
      say`The certificate that ${quoted(provider)} shows is not the one whose thumbprint the OIDC provider in IAM has.`,
    next: () =>
      say`See that the certificate is really the provider's, then put its thumbprint into the OIDC provider in IAM.`,
  },
  providerRejectsToken: {
    headline: 'the identity provider rejects the token',
    sentence: (provider) =>
      say`STS asked ${quoted(provider)} about the token, and the answer is that it is not good.`,
    next: () => say`Sign in at the provider again and send the new token: this one may have been withdrawn.`,
  },
  outbound: {
    headline: 'AWS does not take tokens that it makes itself',
    sentence: (issuer) =>
      say`The token comes from ${quoted(issuer)}, so AWS made it itself with ${'GetWebIdentityToken'}, for services outside AWS.`,
    next: () => say`Call ${'AssumeRole'} with the AWS credentials that you have: they need no token.`,
  },
  issuer: {
    headline: 'the token is of another identity provider',
    sentence: (issuer) =>
      say`The issuer of the assertion is ${quoted(issuer)}, and the SAML provider in IAM has another in its metadata.`,
    next: () =>
      say`Name the SAML provider of that issuer in ${'PrincipalArn'}, or upload the metadata of the identity provider again.`,
  },
  unknownKey: {
    headline: 'the provider has no key that fits the token',
    sentence: (kid) =>
      kid === ''
        ? say`None of the keys that the provider publishes is the one that the token was signed with.`
        : say`The token names the key ${kid}, and the provider publishes none of that id.`,
    next: () =>
      say`Get a new token: the provider may have changed its keys. If that does not help, see whether ${'iss'} is the provider that made it.`,
  },
  algorithm: {
    headline: 'the token is signed in a way that STS does not take',
    sentence: (algorithm) => say`The token is signed with ${quoted(algorithm)}.`,
    next: () =>
      say`Have the provider sign with ${'RS256'}, ${'RS384'}, ${'RS512'}, ${'ES256'}, ${'ES384'} or ${'ES512'}.`,
  },
  signature: {
    headline: 'the signature of the token is not good',
    sentence: () =>
      say`The signature does not fit the token and the provider's key: something was changed after signing, it was signed by somebody else, or not at all.`,
    next: () =>
      say`Send the token unchanged. For SAML, also see that the metadata in IAM has the certificate that the identity provider signs with now.`,
  },
  timestamp: {
    headline: 'a time in the token is not a whole number',
    sentence: (claim) =>
      say`STS takes times in seconds since 1970, as whole numbers, and ${'exp'} has to be there. In the token the fault is at ${quoted(claim)}.`,
    next: () => say`Have the provider write ${'exp'}, ${'iat'} and ${'nbf'} as whole numbers of seconds.`,
  },
  expired: {
    headline: 'the token has expired',
    sentence: (end) => say`The token was good until ${moment(end)}, and the clock of the lab is past that.`,
    next: () => say`Get a new token from the provider and send it at once.`,
  },
  tooOld: {
    headline: 'the assertion was not redeemed in time',
    sentence: (issued) =>
      issued === ''
        ? say`The assertion does not say when it was issued, and it counts for five minutes from then.`
        : say`The assertion was issued at ${issued}, and it can be redeemed for five minutes from then.`,
    next: () => say`Sign in at the identity provider again and send the new assertion at once.`,
  },
  notYetValid: {
    headline: 'the token is not good yet',
    sentence: (begin) =>
      say`The token is good from ${moment(begin)} on, and the clock of the lab is not there yet.`,
    next: () => say`Wait until then, or set the clock of the provider right.`,
  },
  audience: {
    headline: 'the token is for another audience',
    sentence: (audience) =>
      say`The audience of the token is ${quoted(audience)}. STS takes those that the OIDC provider in IAM lists as client ids; for SAML, ${'urn:amazon:webservices'} or the sign-in endpoint.`,
    next: () =>
      say`Ask the provider for a token for the right audience, or add this one to the client ids of the OIDC provider in IAM.`,
  },
  subject: {
    headline: 'the token does not say who you are',
    sentence: () => say`The token has no subject: ${'sub'} in a JWT, ${'NameID'} in a SAML assertion.`,
    next: () => say`Have the provider put a subject into its tokens.`,
  },
  confirmation: {
    headline: 'the assertion is not confirmed for a recipient',
    sentence: (found) =>
      say`One ${'SubjectConfirmation'} has to have a ${'Recipient'} and a ${'NotOnOrAfter'}, and the assertion has ${quoted(found)} of that kind.`,
    next: () =>
      say`Have the identity provider write one ${'SubjectConfirmationData'} with ${'Recipient'} and ${'NotOnOrAfter'}.`,
  },
  roleNotListed: {
    headline: 'the identity provider does not list this role for you',
    sentence: (role) => say`The token lists the roles that it is for, and ${quoted(role)} is not among them.`,
    next: () =>
      say`Have the provider list the role: a JWT in the claim ${'https://aws.amazon.com/roles'}, an assertion in the attribute ${'Role'}, as the ARNs of role and provider with a comma between.`,
  },
  reservedRole: {
    headline: 'the role is for IAM Identity Center alone',
    sentence: (role) =>
      say`${quoted(role)} belongs to IAM Identity Center, which is the only one that can give it out.`,
    next: () => say`Sign in through IAM Identity Center, or use a role of your own.`,
  },
  sessionNameMissing: {
    headline: 'the assertion has no session name',
    sentence: () =>
      say`The attribute ${'RoleSessionName'} is missing. The session is named by the assertion, not by a parameter.`,
    next: () =>
      say`Have the identity provider send the attribute ${'https://aws.amazon.com/SAML/Attributes/RoleSessionName'}.`,
  },
  sessionName: {
    headline: 'the session name in the assertion is not valid',
    sentence: (name) => say`The attribute ${'RoleSessionName'} is ${quoted(name)}.`,
    next: () => say`Have the identity provider send 2 to 64 letters, digits and ${'_+=,.@-'}.`,
  },
  sourceIdentity: {
    headline: 'the source identity in the token is not valid',
    sentence: (value) => say`The source identity in the token is ${quoted(value)}.`,
    next: () =>
      say`Have the provider send 2 to 64 letters, digits and ${'_+=,.@-'}, not beginning with ${'aws:'}.`,
  },
  tags: {
    headline: 'the session tags in the token are not valid',
    sentence: (tag) => say`The tags in the token break the rules for session tags, at ${quoted(tag)}.`,
    next: () =>
      say`Have the provider send each tag once, whatever its capitals, with one value, none beginning with ${'aws:'}, and as transitive only keys that it sends.`,
  },
};

/** Names `nothing` where a token has none. */
const quoted = (value: string): Phrase => (value === '' ? words('nothing') : say`${value}`);

/** JWTs have their times in seconds since 1970, assertions in words. */
const moment = (time: string): Phrase =>
  quoted(/^\d+$/.test(time) ? addSeconds('1970-01-01T00:00:00Z', Number(time)) : time);
