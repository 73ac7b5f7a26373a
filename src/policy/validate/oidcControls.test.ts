import { describe, expect, it } from 'vitest';
import { documentOf, said, type Said } from './fixture.ts';
import { SHARED_OIDC_PROVIDERS } from './sharedOidcProviders.ts';

const GITHUB = 'token.actions.githubusercontent.com';
const SUB = `${GITHUB}:sub`;

const arnOf = (url: string): string =>
  url.startsWith('cognito') ? url : `arn:aws:iam::111122223333:oidc-provider/${url}`;

const trusting = (url: string, Condition?: object, Effect = 'Allow'): readonly Said[] =>
  said(
    documentOf({
      Effect,
      Principal: { Federated: arnOf(url) },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    }),
    'trust',
  );

const refused = (provider: string, key: string): readonly Said[] => [
  ['grammar.oidcCondition', 'B-111', JSON.stringify(arnOf(provider)), { provider, key }],
];

describe('B-111 providers of OIDC that many share', () => {
  it.each([...SHARED_OIDC_PROVIDERS])('%s needs a test of %j', (provider, keys) => {
    const [key = ''] = keys;
    expect(trusting(provider)).toEqual(refused(provider, key));
    for (const tested of keys) expect(trusting(provider, { StringLike: { [tested]: 'acme:*' } })).toEqual([]);
  });

  it.each<readonly [string, object]>([
    ['another claim', { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } }],
    ['a negated test', { StringNotEquals: { [SUB]: 'repo:acme/app:*' } }],
    ['B-112 wildcards alone', { StringLike: { [SUB]: '*' } }],
    ['B-112 wildcards alone among the values', { StringLike: { [SUB]: ['repo:acme/*', '**?'] } }],
    ['no value', { StringLike: { [SUB]: [] } }],
    ['a test of another type', { NumericEquals: { [SUB]: '1' } }],
    ['a test that may be skipped', { StringLikeIfExists: { [SUB]: 'repo:acme/*' } }],
  ])('%s does not narrow it', (_, condition) => {
    expect(trusting(GITHUB, condition)).toEqual(refused(GITHUB, SUB));
  });

  it.each<readonly [string, object]>([
    ['an exact value', { StringEquals: { [SUB]: 'repo:acme/app:ref:refs/heads/main' } }],
    ['a key in another case (C-026)', { StringEquals: { [SUB.toUpperCase()]: 'repo:acme/app' } }],
    ['a set prefix', { 'ForAnyValue:StringLike': { [SUB]: 'repo:acme/*' } }],
    ['one of two tests', { StringLike: { [SUB]: 'repo:acme/*', [`${GITHUB}:aud`]: '*' } }],
  ])('%s narrows it', (_, condition) => {
    expect(trusting(GITHUB, condition)).toEqual([]);
  });

  it('D-004 a test whose operator is none does not narrow it', () => {
    expect(trusting(GITHUB, { Like: { [SUB]: 'repo:acme/app' } }).map(([code]) => code)).toEqual([
      'shape.unknownOperator',
      'grammar.oidcCondition',
    ]);
  });

  it('asks nothing of a service that is named like a provider', () => {
    const statement = { Effect: 'Allow', Principal: { Service: GITHUB }, Action: 'sts:AssumeRole' };
    expect(said(documentOf(statement), 'trust')).toEqual([]);
  });

  it('asks nothing of a provider of one organization, nor of a Deny', () => {
    expect(trusting('login.example.com/realms/acme')).toEqual([]);
    expect(trusting(GITHUB, undefined, 'Deny')).toEqual([]);
  });
});
