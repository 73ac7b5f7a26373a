import { makeWebIdentityToken } from '../../src/federation/oidc/makeWebIdentityToken.ts';
import { makeOpaqueToken } from '../../src/federation/opaque/makeOpaqueToken.ts';
import { makeSamlResponse } from '../../src/federation/saml/makeSamlResponse.ts';

/*
 * What people bring along from their identity providers, issued at this moment.
 */

const SIGN_IN = 'https://signin.aws.amazon.com/saml';
const MINUTES = 60_000;

const after = (milliseconds: number): string =>
  `${new Date(Date.now() + milliseconds).toISOString().slice(0, 19)}Z`;

/** A SAML response for a role, in Base64, as it is posted to the sign-in endpoint. */
export const samlResponse = (role: string, provider: string, sessionName: string): Promise<string> =>
  makeSamlResponse({
    assertion: {
      id: '_example-assertion',
      issuer: `https://idp.example.com/saml/${provider.split('/').at(-1)}`,
      issuedAt: after(0),
      nameId: 'ana@example.com',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      confirmations: [{ recipient: SIGN_IN, notOnOrAfter: after(5 * MINUTES) }],
      audiences: ['urn:amazon:webservices'],
      notBefore: null,
      notOnOrAfter: after(5 * MINUTES),
      sessionNotOnOrAfter: null,
      attributes: {
        'https://aws.amazon.com/SAML/Attributes/Role': [`${role},${provider}`],
        'https://aws.amazon.com/SAML/Attributes/RoleSessionName': [sessionName],
      },
    },
    destination: SIGN_IN,
  });

const SIGNER = 'https://login.example.com';

/** A token of the identity provider at login.example.com, for the app `my-app`. */
export function webIdentityToken(subject: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return makeWebIdentityToken({
    issuer: SIGNER,
    claims: { iss: SIGNER, aud: 'my-app', sub: subject, iat: now, exp: now + 3600 },
  });
}

/** An access token of Login with Amazon for the app `amzn1.application.example`. */
export const amazonToken = (userId: string): Promise<string> =>
  makeOpaqueToken({
    provider: 'www.amazon.com',
    applicationId: 'amzn1.application.example',
    userId,
    expiresAt: after(60 * MINUTES),
  });

/** What is taken for a trade-in token that ran out a minute ago. */
export const expiredTradeInToken = (): Promise<string> =>
  makeOpaqueToken({
    provider: 'www.amazon.com',
    applicationId: 'amzn1.application.example',
    userId: 'amzn1.account.EXAMPLE',
    expiresAt: after(-MINUTES),
  });
