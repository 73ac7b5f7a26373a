import { readWorldValue } from '../../../world/file/readValue.ts';
import type { World } from '../../../world/world.ts';

export const CLOCK = '2026-01-15T09:00:00Z';
export const ACCOUNT = '111122223333';
export const GITHUB = 'https://token.actions.githubusercontent.com';
export const EKS = 'https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF';
export const DEPLOY = `arn:aws:iam::${ACCOUNT}:role/Deploy`;
export const FINANCE = `arn:aws:iam::${ACCOUNT}:role/Finance`;
export const LOGIN = `arn:aws:iam::${ACCOUNT}:saml-provider/Login`;
export const ANAS_KEY = 'AKIAIOSFODNN7EXAMPLE';

const trusting = (provider: string, action: string | readonly string[], condition: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${ACCOUNT}:${provider}` },
      Action: action,
      Condition: { StringEquals: condition },
    },
  ],
});

const HOST = 'token.actions.githubusercontent.com';

/** Two OIDC providers, a SAML provider with the lab's own certificate, a role for each of GitHub and SAML, and a user. */
export const WORLD: World = worldWith({
  oidcProviders: [
    { url: GITHUB, clientIds: ['sts.amazonaws.com'] },
    { url: EKS, clientIds: ['sts.amazonaws.com'] },
  ],
  samlProviders: [{ name: 'Login' }],
});

export function worldWith(parts: Readonly<Record<string, unknown>>): World {
  const read = readWorldValue({
    clock: CLOCK,
    seed: 3,
    accounts: [
      {
        id: ACCOUNT,
        alias: 'web',
        users: [{ name: 'Ana', accessKeys: [{ id: ANAS_KEY }] }],
        roles: [
          {
            name: 'Finance',
            trustPolicy: trusting('saml-provider/Login', ['sts:AssumeRoleWithSAML', 'sts:TagSession'], {
              'SAML:aud': 'https://signin.aws.amazon.com/saml',
              'aws:RequestTag/department': 'finance',
            }),
          },
          {
            name: 'Deploy',
            trustPolicy: trusting(`oidc-provider/${HOST}`, 'sts:AssumeRoleWithWebIdentity', {
              [`${HOST}:sub`]: 'repo:example-org/website:ref:refs/heads/live',
            }),
          },
        ],
        ...parts,
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}
