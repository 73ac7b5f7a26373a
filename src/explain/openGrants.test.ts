import { describe, expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import { explainDecision } from './explain.ts';
import {
  asTest,
  assume,
  assuming,
  getObject,
  HOME,
  marked,
  OTHER,
  policy,
  readOnly,
  TEST,
  trusting,
  worldOf,
  type Setting,
} from './fixture.ts';

const said = (decision: Decision): readonly (string | null)[] => {
  const { headline, reason } = explainDecision(decision);
  return [marked(headline), marked(reason)];
};

const OBJECT = 'arn:aws:s3:::reports/a.csv';
const IS_TEST = { Condition: { ArnEquals: { 'aws:PrincipalArn': TEST } } };
const IN_RANGE = { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } };
const FROM = { 'aws:SourceIp': '203.0.113.9' };
const ENOUGH =
  'Within one account that is enough: neither identity policies nor a permissions boundary nor session policies have to allow the call as well.';
const NONE_BESIDES = 'You and the role are in the same account, so no identity policy is needed besides.';

const opening = (rest: object): Setting => ({
  account: HOME,
  bucket: policy({ Effect: 'Allow', Action: 's3:*', Resource: '*', ...rest }),
});

describe('a bucket policy that names nobody', () => {
  const reading = (rest: object): readonly (string | null)[] => {
    const world = worldOf(opening(rest));
    return said(getObject(world, asTest(world), FROM));
  };
  const headline = 'Allowed: one policy allows it, and none denies it';

  test('E-022 with a condition is for those who meet it', () => {
    expect(reading({ Principal: '*', ...IS_TEST })).toEqual([
      headline,
      `Statement 1 of the bucket policy of \`reports\`, whose test of \`aws:PrincipalArn\` holds, allows you \`s3:GetObject\` on \`${OBJECT}\`. It is for everyone who meets its condition. ${ENOUGH}`,
    ]);
  });

  test('with several tests: each key is named once', () => {
    const Condition = {
      ...IS_TEST.Condition,
      ...IN_RANGE.Condition,
      NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' },
    };
    expect(reading({ Principal: '*', Condition })[1]).toBe(
      `Statement 1 of the bucket policy of \`reports\`, whose tests of \`aws:PrincipalArn\` and \`aws:SourceIp\` hold, allows you \`s3:GetObject\` on \`${OBJECT}\`. It is for everyone who meets its condition. ${ENOUGH}`,
    );
  });

  test('with NotPrincipal is for those whom it does not list', () => {
    expect(reading({ NotPrincipal: { AWS: OTHER } })[1]).toBe(
      `Statement 1 of the bucket policy of \`reports\` allows you \`s3:GetObject\` on \`${OBJECT}\`. It is for everyone it does not list. ${ENOUGH}`,
    );
    expect(reading({ NotPrincipal: { AWS: OTHER }, ...IS_TEST })[1]).toBe(
      `Statement 1 of the bucket policy of \`reports\`, whose test of \`aws:PrincipalArn\` holds, allows you \`s3:GetObject\` on \`${OBJECT}\`. It is for everyone it does not list and who meets its condition. ${ENOUGH}`,
    );
  });

  test('is told apart from the statement beside it that names the account', () => {
    const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
    const bucket = policy({ ...allow, Principal: { AWS: HOME } }, { ...allow, Principal: '*', ...IS_TEST });
    const world = worldOf({ account: HOME, bucket });
    expect(said(getObject(world, asTest(world)))[1]).toBe(
      `Statement 2 of the bucket policy of \`reports\`, whose test of \`aws:PrincipalArn\` holds, allows you \`s3:GetObject\` on \`${OBJECT}\`. It is for everyone who meets its condition. ${ENOUGH}`,
    );
  });

  test.each([
    ['C-033 everyone', { Principal: '*' }, 'everyone', ''],
    [
      'everyone of an address range',
      { Principal: '*', ...IN_RANGE },
      'everyone who meets its condition',
      ', whose test of `aws:SourceIp` holds,',
    ],
    ['everyone but some', { NotPrincipal: { AWS: OTHER } }, 'everyone its policy does not list', ''],
  ])('anonymous callers: %s', (_, rest, everyone, whose) => {
    expect(said(getObject(worldOf(opening(rest)), { kind: 'none' }, FROM))).toEqual([
      `Allowed: the resource is open to ${everyone}`,
      `Statement 1 of the bucket policy of \`reports\`${whose} allows anonymous callers \`s3:GetObject\` on \`${OBJECT}\`. They have no policies of their own, so nothing else is needed.`,
    ]);
  });
});

describe('a trust policy that names nobody', () => {
  test.each([
    ['everyone', trusting('*'), 'everyone', ''],
    [
      'everyone who meets a condition',
      trusting('*', IS_TEST),
      'everyone who meets its condition',
      ', whose test of `aws:PrincipalArn` holds,',
    ],
  ])('%s', (_, trust, everyone, whose) => {
    expect(said(assume(worldOf({ account: HOME, trust })))).toEqual([
      `Allowed: the trust policy is open to ${everyone}`,
      `Statement 1 of the trust policy of role \`ReadOnly\`${whose} allows you \`sts:AssumeRole\`. ${NONE_BESIDES}`,
    ]);
  });

  test('one that names the caller with a condition still does so directly', () => {
    expect(said(assume(worldOf({ account: HOME, trust: trusting({ AWS: TEST }, IS_TEST) })))).toEqual([
      'Allowed: the trust policy allows you directly',
      `Statement 1 of the trust policy of role \`ReadOnly\`, whose test of \`aws:PrincipalArn\` holds, allows you \`sts:AssumeRole\`. ${NONE_BESIDES}`,
    ]);
  });
});

test('B-043 across accounts each side is told with its own tests', () => {
  const own = { assume: assuming(readOnly(), { Condition: { StringEquals: { 'aws:username': 'Test' } } }) };
  expect(said(assume(worldOf({ own, trust: trusting({ AWS: TEST }, IS_TEST) })))[1]).toMatch(
    /^Statement 1 of the trust policy of role `ReadOnly`, whose test of `aws:PrincipalArn` holds, allows you `sts:AssumeRole`, and on your side statement 1 of policy `assume` of user `Test`, whose test of `aws:username` holds, allows it\. /,
  );
});
