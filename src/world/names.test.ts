import { describe, expect, it } from 'vitest';
import {
  federatedUserArn,
  groupArn,
  mfaArn,
  oidcProviderArn,
  parseArn,
  policyArn,
  roleArn,
  rootArn,
  samlProviderArn,
  sessionArn,
  userArn,
} from './names.ts';

const ACCOUNT = '111122223333';

describe('A-006 … A-012 the ARNs of an account', () => {
  it.each([
    [rootArn(ACCOUNT), 'arn:aws:iam::111122223333:root'],
    [userArn(ACCOUNT, { path: '/', name: 'Test' }), 'arn:aws:iam::111122223333:user/Test'],
    [userArn(ACCOUNT, { path: '/team/a/', name: 'Test' }), 'arn:aws:iam::111122223333:user/team/a/Test'],
    [groupArn(ACCOUNT, { path: '/', name: 'devs' }), 'arn:aws:iam::111122223333:group/devs'],
    [roleArn(ACCOUNT, { path: '/team/', name: 'Audit' }), 'arn:aws:iam::111122223333:role/team/Audit'],
    [policyArn(ACCOUNT, { path: '/', name: 'Scoped' }), 'arn:aws:iam::111122223333:policy/Scoped'],
    [sessionArn(ACCOUNT, 'Audit', 'ana'), 'arn:aws:sts::111122223333:assumed-role/Audit/ana'],
    [federatedUserArn(ACCOUNT, 'Cleo'), 'arn:aws:sts::111122223333:federated-user/Cleo'],
    [mfaArn(ACCOUNT, 'Test'), 'arn:aws:iam::111122223333:mfa/Test'],
    [samlProviderArn(ACCOUNT, 'Okta'), 'arn:aws:iam::111122223333:saml-provider/Okta'],
    [
      oidcProviderArn(ACCOUNT, 'https://token.actions.githubusercontent.com'),
      'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
    ],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected);
  });
});

describe('parseArn', () => {
  it.each([
    [
      'arn:aws:iam::111122223333:role/team/Audit',
      { partition: 'aws', service: 'iam', region: '', account: ACCOUNT, resource: 'role/team/Audit' },
    ],
    [
      'arn:aws:s3:::bucket/a:b',
      { partition: 'aws', service: 's3', region: '', account: '', resource: 'bucket/a:b' },
    ],
    [
      'arn:aws-cn:sqs:cn-north-1:111122223333:jobs',
      { partition: 'aws-cn', service: 'sqs', region: 'cn-north-1', account: ACCOUNT, resource: 'jobs' },
    ],
    ['arn:aws:iam::111122223333:', null],
    ['arn:aws:::111122223333:x', null],
    ['arn::iam::111122223333:x', null],
    ['ARN:aws:iam::111122223333:x', null],
    ['arn:aws:iam::111122223333', null],
    ['111122223333', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseArn(text)).toEqual(expected);
  });
});
