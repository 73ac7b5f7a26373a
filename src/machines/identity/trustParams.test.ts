import { expect, it } from 'vitest';
import { asksForMfa, fitting, trustParams } from './trustParams.ts';

const trust = (Condition: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition }],
  });

it.each([
  [{ StringEquals: { 'sts:ExternalId': 'x1' } }, { ExternalId: 'x1' }],
  [
    { StringEquals: { 'sts:RoleSessionName': '${aws:username}', 'STS:SourceIdentity': '${aws:username}' } },
    { RoleSessionName: 'Ana', SourceIdentity: 'Ana' },
  ],
  [{ StringLike: { 'aws:RequestTag/team': 'red*' } }, { Tags: [{ Key: 'team', Value: 'redx' }] }],
  [{ StringNotEquals: { 'sts:ExternalId': 'x1' } }, {}],
  [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, {}],
])('B-027 gives AssumeRole what the trust policy asks for: %j', (condition, params) => {
  expect(trustParams(trust(condition), 'Ana')).toEqual(params);
});

it('leaves out what hangs on a policy variable that the caller has no value for', () => {
  const own = trust({ StringEquals: { 'sts:RoleSessionName': '${aws:username}', 'sts:ExternalId': 'x1' } });
  expect(trustParams(own, null)).toEqual({ ExternalId: 'x1' });
});

it('takes nothing from statements that deny, and none from text that is no policy', () => {
  const deny = trust({ StringEquals: { 'sts:ExternalId': 'x1' } }).replace('Allow', 'Deny');
  expect([trustParams(deny, null), trustParams('{', null), asksForMfa('{')]).toEqual([{}, {}, false]);
});

it('B-033 knows when MFA is asked for', () => {
  expect([
    asksForMfa(trust({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
    asksForMfa(trust({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
    asksForMfa(trust({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })),
    asksForMfa(trust({})),
  ]).toEqual([true, true, false, false]);
});

it('makes a text that a pattern matches', () => {
  expect([fitting('repo:a/*:?'), fitting('${aws:username}'), fitting('${aws:username}', 'Ana')]).toEqual([
    'repo:a/x:x',
    '${aws:username}',
    'Ana',
  ]);
});
