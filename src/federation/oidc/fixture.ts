/** A token of GitHub Actions as B-113 has it; an hour from 2026-01-15T09:00:00Z. */
export const GITHUB = {
  issuer: 'https://token.actions.githubusercontent.com',
  claims: {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:example-org/shop:ref:refs/heads/main',
    iat: 1768467600,
    exp: 1768471200,
  },
};
