import { describe, expect, it } from 'vitest';
import { principalPattern, type PrincipalPattern } from './principal.ts';

describe('a principal', () => {
  it.each<readonly [string, string, string, PrincipalPattern]>([
    ['C-033', '*', '*', { form: 'anyone' }],
    ['C-033', 'AWS', '*', { form: 'anyone' }],
    ['C-028', 'AWS', '111122223333', { form: 'account', accountId: '111122223333' }],
    ['C-028', 'AWS', 'arn:aws:iam::111122223333:root', { form: 'account', accountId: '111122223333' }],
    [
      'C-027',
      'AWS',
      'arn:aws:iam::111122223333:user/a/Ana',
      { form: 'user', arn: 'arn:aws:iam::111122223333:user/a/Ana' },
    ],
    [
      'C-027',
      'AWS',
      'arn:aws:iam::111122223333:role/R',
      { form: 'role', arn: 'arn:aws:iam::111122223333:role/R' },
    ],
    [
      'C-027',
      'AWS',
      'arn:aws:sts::111122223333:assumed-role/R/s',
      { form: 'roleSession', arn: 'arn:aws:sts::111122223333:assumed-role/R/s' },
    ],
    [
      'C-027',
      'AWS',
      'arn:aws:sts::111122223333:federated-user/Finn',
      { form: 'federatedUser', arn: 'arn:aws:sts::111122223333:federated-user/Finn' },
    ],
    ['C-045', 'AWS', 'AIDACKCEVSQ6C2EXAMPLE', { form: 'uniqueId', id: 'AIDACKCEVSQ6C2EXAMPLE' }],
    ['C-045', 'AWS', 'AROACKCEVSQ6C2EXAMPLE', { form: 'uniqueId', id: 'AROACKCEVSQ6C2EXAMPLE' }],
    ['C-043', 'Service', 'ec2.amazonaws.com', { form: 'service', service: 'ec2.amazonaws.com' }],
    ['C-043', 'Service', '*', { form: 'malformed' }],
    ['C-031', 'AWS', 'arn:aws:iam::111122223333:role/Team*', { form: 'malformed' }],
    ['C-013', 'AWS', 'arn:aws:sts::111122223333:assumed-role/R/*', { form: 'malformed' }],
    ['C-032', 'AWS', 'arn:aws:iam::111122223333:group/devs', { form: 'malformed' }],
    ['C-027', 'AWS', 'Ana', { form: 'malformed' }],
    ['A-013', 'AWS', 'arn:aws-cn:iam::111122223333:root', { form: 'account', accountId: '111122223333' }],
    [
      'A-013',
      'AWS',
      'arn:aws-us-gov:iam::111122223333:role/App',
      { form: 'role', arn: 'arn:aws-us-gov:iam::111122223333:role/App' },
    ],
    ['A-013', 'AWS', 'arn:foo:iam::111122223333:role/App', { form: 'malformed' }],
    ['A-013', 'AWS', 'arn::sts::111122223333:assumed-role/R/s', { form: 'malformed' }],
    ['C-027', 'Federated', 'accounts.google.com', { form: 'federated', provider: 'accounts.google.com' }],
    ['C-027', 'Group', '79a59d', { form: 'malformed' }],
    ...[
      'x:aws:iam::111122223333:role/R',
      'arn:aws:iam:eu-west-1:111122223333:role/R',
      'arn:aws:iam::111122223333:x/role/R',
      'arn:aws:iam::111122223333:x/user/Ana',
      'arn:aws:iam::111122223333:assumed-role/R/s',
      'arn:aws:s3::111122223333:root',
      'arn:aws:s3::111122223333:user/Ana',
      'arn:aws:s3::111122223333:assumed-role/R/s',
      'arn:aws:s3::111122223333:federated-user/F',
      'arn:aws:sts::111122223333:x/assumed-role/R/s',
      'arn:aws:sts::111122223333:assumed-role/R/s/x',
      'arn:aws:sts::111122223333:x/federated-user/F',
      'arn:aws:sts::111122223333:federated-user/F/x',
      'arn:aws:sts::111122223333:self',
    ].map((value) => ['C-027', 'AWS', value, { form: 'malformed' }] as const),
    ['C-027', 'CanonicalUser', '79a59d', { form: 'canonicalUser', id: '79a59d' }],
  ])('%s %s %s', (_, type, value, pattern) => {
    expect(principalPattern(type, value)).toEqual(pattern);
  });
});
