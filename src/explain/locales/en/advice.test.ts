import { describe, expect, test } from 'vitest';
import type { PolicyType } from '../../../policy/document.ts';
import { parsePolicy } from '../../../policy/parse.ts';
import { adviceOn } from '../../../policy/validate/advice/advice.ts';
import type { AdviceCode, AdviceFixCode } from '../../../policy/validate/advice/codes.ts';
import { explainProblem, explainProblemFix } from '../../explain.ts';
import { loadLanguage } from '../../loadLanguage.ts';
import { LOCALES } from '../../locale.ts';
import { marked } from '../../fixture.ts';
import { expectSameCode, faultsIn } from '../../fixtureSaid.ts';
import { plain } from '../../phrase.ts';
import { advice, adviceFixes } from './advice.ts';

const APP = 'arn:aws:iam::111122223333:role/App';

type Sample = readonly [kind: PolicyType, rest: object, version?: string | undefined];

const where = (Condition: object, rest: object = {}): Sample => [
  'identity',
  { Action: 's3:GetObject', Resource: APP, Condition, ...rest },
];
const denied = (condition: object): Sample => where(condition, { Effect: 'Deny' });
const trusted = (Principal: unknown, rest: object = {}): Sample => [
  'trust',
  { Principal, Action: 'sts:AssumeRole', ...rest },
];
const given = (Principal: unknown, rest: object = {}): Sample => [
  'resource',
  { Principal, Action: 's3:GetObject', Resource: 'arn:aws:s3:::a', ...rest },
];
const granted = (rest: object, version?: string): Sample => [
  'identity',
  { Action: 's3:*', Resource: APP, ...rest },
  version,
];

/** Policies that get each piece of advice, one for every turn that its sentence takes. */
const SAMPLES: Readonly<Record<AdviceCode, readonly Sample[]>> = {
  'advice.wildcardPrincipal': [trusted('*'), given('*')],
  'advice.anyoneWithPrincipalArn': [given('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': APP } } })],
  'advice.accountTrust': [trusted({ AWS: '444455556666' })],
  'advice.confusedDeputy': [given({ Service: 'sns.amazonaws.com' })],
  'advice.sourceArnWithoutAccount': [where({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::a' } })],
  'advice.regionalService': [trusted({ Service: 'lambda.eu-west-1.amazonaws.com' })],
  'advice.identityCenterRole': [trusted({ AWS: 'arn:aws:iam::111122223333:role/AWSReservedSSO_Read_1' })],
  'advice.notPrincipal': [
    ['resource', { Effect: 'Deny', NotPrincipal: { AWS: APP }, Action: 's3:*', Resource: '*' }],
  ],
  'advice.notPrincipalAllow': [['resource', { NotPrincipal: { AWS: APP }, Action: 's3:*', Resource: '*' }]],
  'advice.allowAll': [granted({ Action: '*', Resource: '*' })],
  'advice.wildcardService': [granted({ Action: '*:Get*' })],
  'advice.notActionAllow': [['identity', { NotAction: 'iam:*', Resource: '*' }]],
  'advice.notResourceAllow': [['identity', { Action: 's3:*', NotResource: APP }]],
  'advice.passRoleEverywhere': [granted({ Action: 'iam:PassRole', Resource: '*' })],
  'advice.assumeRoleEverywhere': [granted({ Action: 'sts:AssumeRole', Resource: '*' })],
  'advice.coveredValue': [granted({ Resource: ['*', APP] })],
  'advice.duplicateValue': [
    granted({ Resource: [APP, APP] }),
    where({ StringLike: { 's3:prefix': ['', ''] } }),
  ],
  'advice.emptyCondition': [where({})],
  'advice.noValues': [
    where({ StringLike: { 's3:prefix': [] } }),
    where({ StringNotLike: { 's3:prefix': [] } }),
  ],
  'advice.keyTwice': [where({ StringLike: { 's3:prefix': 'a', 'S3:prefix': 'b' } })],
  'advice.nullBoth': [where({ Null: { 's3:prefix': ['true', 'false'] } })],
  'advice.idleIfExists': [
    where({ Null: { 's3:prefix': 'false' }, StringLikeIfExists: { 's3:prefix': 'a' } }),
  ],
  'advice.absentAndTested': [where({ Null: { 's3:prefix': 'true' }, StringLike: { 's3:prefix': 'a' } })],
  'advice.excludedValues': [where({ StringLike: { 's3:prefix': 'a' }, StringNotLike: { 's3:prefix': 'a' } })],
  'advice.emptyWindow': [
    where({ NumericLessThan: { 's3:max-keys': 1 }, NumericGreaterThan: { 's3:max-keys': 2 } }),
  ],
  'advice.wildcardInEquals': [
    where({ StringEquals: { 's3:prefix': 'a*' } }),
    where({ StringEqualsIgnoreCase: { 's3:prefix': 'a*' } }),
  ],
  'advice.stringLikeOnArn': [where({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' } })],
  'advice.shortArnPattern': [where({ ArnLike: { 'aws:PrincipalArn': ['arn:aws:*', ''] } })],
  'advice.operatorType': [
    ...[
      'aws:SecureTransport',
      'aws:SourceIp',
      'aws:MultiFactorAuthAge',
      'aws:CurrentTime',
      'aws:EpochTime',
    ].map((key) => where({ StringEquals: { [key]: '1' } })),
    where({ Bool: { 'aws:username': 'true' } }),
    where({ Bool: { 'aws:PrincipalArn': 'true' } }),
  ],
  'advice.forAllValuesAllow': [where({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } })],
  'advice.setOnSingleValue': ['ForAllValues', 'ForAnyValue'].map((set) =>
    where({ [`${set}:StringEquals`]: { 'aws:username': 'a' } }),
  ),
  'advice.multivaluedWithoutSet': [where({ StringEquals: { 'aws:TagKeys': 'a' } })],
  'advice.negatedAllow': [where({ StringNotEquals: { 'aws:username': 'a' } })],
  'advice.ifExistsAllow': [where({ StringEqualsIfExists: { 'aws:SourceIdentity': 'a' } })],
  'advice.mfaIfExistsAllow': [where({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })],
  'advice.mfaDeny': [denied({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })],
  'advice.mfaAgeDeny': [denied({ NumericGreaterThan: { 'aws:MultiFactorAuthAge': '60' } })],
  'advice.unknownKey': ['aws:PrincipleArn', 'aws:Moonlight'].map((key) => where({ ArnLike: { [key]: APP } })),
  'advice.tagKeyMissing': [where({ StringEquals: { 'aws:RequestTag': 'a' } })],
  'advice.keyNotInRequest': [where({ StringEquals: { 'sts:SourceIdentity': 'a' } })],
  'advice.callerSideGuard': [where({ StringEquals: { 'sts:ExternalId': 'a' } })],
  'advice.durationSeconds': [
    where({ NumericLessThan: { 'sts:DurationSeconds': 900 } }, { Action: 'sts:AssumeRole' }),
  ],
  'advice.callerSuppliedKey': [where({ StringLike: { 'aws:Referer': 'a' } })],
  'advice.sensitiveWildcard': [where({ StringLike: { 'aws:PrincipalAccount': '1*' } })],
  'advice.externalIdWildcard': [where({ StringLike: { 'sts:ExternalId': 'a*' } })],
  'advice.sessionArn': [
    where({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::111122223333:assumed-role/App/x' } }),
  ],
  'advice.rootArn': [where({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:root' } })],
  'advice.tagKeysCase': [denied({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } })],
  'advice.privateAddress': [where({ IpAddress: { 'aws:SourceIp': '10.0.0.1' } })],
  'advice.wholeInternet': [where({ IpAddress: { 'aws:SourceIp': '::/0' } })],
  'advice.sourceIpViaService': [denied({ NotIpAddress: { 'aws:SourceIp': '203.0.113.1' } })],
  'advice.valueType': [
    where({
      Bool: { 's3:a': '' },
      Null: { 's3:a': 'x' },
      DateLessThan: { 's3:a': 'x' },
      BinaryEquals: { 's3:a': '?' },
    }),
    where({ NumericEquals: { 's3:a': 'x' }, IpAddress: { 's3:a': 'x' } }),
  ],
  'advice.valueShape': [
    where({ StringEquals: { 'aws:PrincipalType': 'Role' } }),
    where({ StringEquals: { 'aws:PrincipalOrgPaths': 'o-a1/r-b1' } }),
  ],
  'advice.literalVariable': [
    granted({ Resource: 'arn:aws:s3:::${aws:userid}' }, ''),
    granted({ Resource: 'arn:aws:s3:::${aws:userid}' }, '2008-10-17'),
  ],
  'advice.unknownVariable': ['aws:usrname', 'moon'].map((name) =>
    granted({ Resource: `arn:aws:s3:::\${${name}}` }),
  ),
  'advice.multivaluedVariable': [granted({ Resource: 'arn:aws:s3:::${aws:TagKeys}' })],
  'advice.variableNotReplaced': [
    granted({ Resource: '${aws:userid}' }),
    granted({ Action: 's3:${aws:userid}' }),
  ],
  'advice.variableUnclosed': [granted({ Resource: 'arn:aws:s3:::${aws:userid' })],
};

const problemsOf = ([kind, rest, version = '2012-10-17']: Sample) => {
  const text = JSON.stringify({
    ...(version && { Version: version }),
    Statement: { Effect: 'Allow', ...rest },
  });
  return adviceOn(parsePolicy(text), kind);
};

await loadLanguage('es');

describe.each(LOCALES)('words of advice in %s', (locale) => {
  test.each(Object.keys(advice) as AdviceCode[])('%s says what is the matter', (code) => {
    const problems = SAMPLES[code].map((sample) =>
      problemsOf(sample).filter((problem) => problem.code === code),
    );
    expect(problems.filter((found) => found.length === 0)).toEqual([]);
    const sentences = problems.flat().map((problem) => explainProblem(problem, locale));
    expect(sentences.flatMap(faultsIn)).toEqual([]);
    expectSameCode(
      locale,
      sentences,
      problems.flat().map((problem) => explainProblem(problem)),
    );
  });

  test('every fix has a title, without a full stop', () => {
    const fixed = Object.values(SAMPLES)
      .flat()
      .flatMap(problemsOf)
      .filter(({ fix }) => fix !== null);
    expect(new Set(fixed.map(({ fix }) => fix?.code))).toEqual(
      new Set(Object.keys(adviceFixes) as AdviceFixCode[]),
    );
    const titles = fixed.map((problem) => explainProblemFix(problem, locale) ?? []);
    expect(
      titles.map(plain).filter((title) => !/^[A-Z].*[^.\s]$/.test(title) || /undefined| {2}/.test(title)),
    ).toEqual([]);
    expectSameCode(
      locale,
      titles,
      fixed.map((problem) => explainProblemFix(problem)),
    );
  });
});

describe('words of advice', () => {
  test.each<readonly [string, Sample, string | null]>([
    [
      'Requests signed with long-term access keys never have `aws:MultiFactorAuthPresent`, so this Deny lets them by. `BoolIfExists` stops them too.',
      denied({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
      'Use BoolIfExists',
    ],
    [
      '`ForAllValues` also holds when `aws:TagKeys` is missing, so this lets in requests without it. Add a `Null` test with `false`.',
      where({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } }),
      'Add the test Null aws:TagKeys false',
    ],
    [
      '`aws:SecureTransport` is `true` or `false`, which `StringEquals` does not compare as such. Use `Bool`.',
      where({ StringEquals: { 'aws:SecureTransport': 'true' } }),
      'Use Bool',
    ],
    [
      '`Bool` compares with `true` or `false`; an empty text is none, so it matches nothing.',
      where({ Bool: { 's3:a': '' } }),
      null,
    ],
  ])('%s', (sentence, sample, title) => {
    const said = problemsOf(sample).map((problem) => {
      const fix = explainProblemFix(problem);
      return [marked(explainProblem(problem)), fix && plain(fix)];
    });
    expect(said).toEqual([[sentence, title]]);
  });
});
