import { document, HOME, trusting, worldFile, type Answer } from './fixture.ts';

/*
 * Providers of both kinds, for the rows about tokens.
 */

export const GITHUB = 'https://token.actions.githubusercontent.com';
const GITHUB_ARN = `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com`;
export const OKTA_ARN = `arn:aws:iam::${HOME}:saml-provider/Okta`;

/** The role App trusts both providers. */
export const worldWith = (account: object = {}, rest: object = {}): object =>
  worldFile(
    {
      roles: [
        {
          name: 'App',
          trustPolicy: document(
            trusting({ Federated: GITHUB_ARN }, 'AssumeRoleWithWebIdentity'),
            trusting({ Federated: OKTA_ARN }, 'AssumeRoleWithSAML'),
          ),
        },
      ],
      oidcProviders: [{ url: GITHUB, clientIds: ['sts.amazonaws.com'] }],
      samlProviders: [{ name: 'Okta' }],
      ...account,
    },
    rest,
  );

export const invalid = (text: string): Answer => ['InvalidIdentityToken', 400, text];
