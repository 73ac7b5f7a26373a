import { AWAY, HOME, policy, trusting, type Document } from './fixture.ts';
import { provider } from './fixtureToken.ts';
import type { Situation } from './fixtureMatrix.ts';

/* Calls with a token of an identity provider: the trust policy alone grants, RCPs and SCPs of the role's account cap. */

const ACTION = 'sts:AssumeRoleWithWebIdentity';
const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const US = { Federated: provider() };

const testing = (operator: string, key: string, value: string): object => ({
  Action: ACTION,
  Condition: { [operator]: { [key]: value } },
});

const TRUSTS: readonly Document[] = [
  trusting(US, { Action: ACTION }),
  trusting(US, { Action: [ACTION, 'sts:TagSession', 'sts:SetSourceIdentity'] }),
  trusting(US, testing('StringEquals', 'login.example.com/acme:sub', 'bo')),
  trusting(US, testing('StringLike', 'login.example.com/acme:email', '*@example.com')),
  trusting(US, testing('StringNotEquals', 'login.example.com/acme:sub', 'ana')),
  trusting(US, testing('StringEquals', 'sts:RoleSessionName', 'ana')),
  trusting(US, testing('Bool', 'aws:MultiFactorAuthPresent', 'true')),
  trusting({ Federated: 'accounts.google.com' }, { Action: ACTION }),
  trusting({ AWS: HOME }),
  trusting('*', { Action: ACTION }),
  policy({ Effect: 'Allow', NotPrincipal: US, Action: ACTION }),
  policy(
    { Effect: 'Allow', Principal: US, Action: 'sts:*' },
    { Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' },
  ),
  policy(),
  '{ "Statement": [',
];

const CLAIMS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { 'https://aws.amazon.com/tags': { principal_tags: { team: ['red'] } } },
  { 'https://aws.amazon.com/source_identity': 'ana' },
];

const RCPS = [{}, { rcps: { Root: [policy({ ...ALL, Effect: 'Deny', Principal: '*', Action: 'sts:*' })] } }];

/** Trust policies, contents of the token and control policies, each with each. */
export const federatedSituations = (): readonly Situation[] =>
  TRUSTS.flatMap((trust) =>
    CLAIMS.flatMap((sends) =>
      RCPS.map(
        (limit) =>
          ({
            setting: { account: AWAY, trust, ...limit },
            caller: 'federated',
            call: 'assume',
            session: null,
            sends,
          }) as const,
      ),
    ),
  );
