import { expect, it } from 'vitest';
import { readWorld } from './read.ts';

const TEXT = `accounts:
  - id: "111122223333"
    users:
      - name: Ana
        attachedPolicies:
          - arn:aws:iam::aws:policy/ReadOnlyAccess
          - arn:aws:iam::111122223333:policy/Scoped
          - arn:aws:iam::111122223333:policy/scoped
        permissionsBoundary: arn:aws:iam::999900001111:policy/Scoped
    groups:
      - { name: devs, attachedPolicies: ["arn:aws:iam::111122223333:policy/x/Scoped"] }
    roles:
      - name: Target
        id: AROATARGETTARGETTAR23
        permissionsBoundary: arn:aws:iam::111122223333:policy/Scoped
        trustPolicy:
          Statement:
            - Principal: "*"
            - Principal:
                Service: nobody.amazonaws.com
                AWS:
                  - arn:aws:iam::111122223333:user/Ana
                  - arn:aws:iam::111122223333:role/Target
                  - "111122223333"
                  - arn:aws:iam::111122223333:root
                  - arn:aws:sts::111122223333:assumed-role/Target/any
                  - AROATARGETTARGETTAR23
                Federated:
                  - accounts.google.com
                  - arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com
                  - arn:aws:iam::111122223333:saml-provider/Okta
      - name: Lost
        trustPolicy:
          Statement:
            Principal:
              AWS:
                - arn:aws:iam::111122223333:user/ana
                - arn:aws:iam::111122223333:role/Gone
                - arn:aws:iam::777788889999:root
                - arn:aws:sts::111122223333:assumed-role/Gone/any
                - AROAGONEGONEGONEGON23
                - arn:aws:iam::111122223333:role/Gone
                - not an ARN
              Federated: arn:aws:iam::111122223333:saml-provider/None
    policies:
      - { name: Scoped, document: {} }
    oidcProviders:
      - url: https://token.actions.githubusercontent.com
    samlProviders:
      - name: Okta
`;

it('names what a world names but does not have, with its place', () => {
  const read = readWorld(TEXT);
  const trust = { path: '/accounts/0/roles/1/trustPolicy', line: 34, column: 11, code: 'principal.unknown' };
  expect(read.ok && read.value.diagnostics).toEqual([
    {
      path: '/accounts/0/users/0/attachedPolicies/2',
      line: 8,
      column: 13,
      code: 'policy.unknown',
      named: 'arn:aws:iam::111122223333:policy/scoped',
    },
    {
      path: '/accounts/0/users/0/permissionsBoundary',
      line: 9,
      column: 30,
      code: 'boundary.unknown',
      named: 'arn:aws:iam::999900001111:policy/Scoped',
    },
    {
      path: '/accounts/0/groups/0/attachedPolicies/0',
      line: 11,
      column: 42,
      code: 'policy.unknown',
      named: 'arn:aws:iam::111122223333:policy/x/Scoped',
    },
    { ...trust, named: 'arn:aws:iam::111122223333:user/ana' },
    { ...trust, named: 'arn:aws:iam::111122223333:role/Gone' },
    { ...trust, named: 'arn:aws:iam::777788889999:root' },
    { ...trust, named: 'arn:aws:sts::111122223333:assumed-role/Gone/any' },
    { ...trust, named: 'AROAGONEGONEGONEGON23' },
    { ...trust, named: 'arn:aws:iam::111122223333:saml-provider/None' },
  ]);
});
