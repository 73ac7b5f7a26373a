import { describe, expect, it } from 'vitest';
import { findKey, isListedPrefix } from './findKey.ts';
import { GLOBAL_KEYS } from './globalKeys.ts';
import { nearestKey } from './nearestKey.ts';
import { VALUE_SHAPES } from './valueShapes.ts';

describe('global condition keys', () => {
  it('C-026 a key is found whatever the case of its name', () => {
    expect(findKey('AWS:principalorgid')).toEqual({
      name: 'aws:PrincipalOrgID',
      type: 'string',
      rule: 'D-029',
      multivalued: false,
      always: false,
      sensitive: true,
    });
  });

  it('D-030 a key of tags is found with a tag behind it, and only then', () => {
    expect(
      ['aws:PrincipalTag/team', 'aws:PrincipalTag/', 'aws:PrincipalTag'].map((name) => findKey(name)?.name),
    ).toEqual(['aws:PrincipalTag/', undefined, undefined]);
  });

  it('no key is listed twice', () => {
    const names = GLOBAL_KEYS.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });

  it('D-025 the multivalued keys of aws: and sts:', () => {
    expect(GLOBAL_KEYS.filter(({ multivalued }) => multivalued).map(({ name }) => name)).toEqual([
      'aws:PrincipalOrgPaths',
      'aws:PrincipalServiceNamesList',
      'aws:VpceOrgPaths',
      'aws:CalledVia',
      'aws:SourceOrgPaths',
      'aws:ResourceOrgPaths',
      'aws:TagKeys',
      'sts:TransitiveTagKeys',
      'sts:IdentityTokenAudience',
      'sts:RequestContextProviders',
    ]);
  });

  it('D-056 the sensitive keys', () => {
    expect(GLOBAL_KEYS.filter(({ sensitive }) => sensitive).map(({ name }) => name)).toEqual([
      'aws:PrincipalAccount',
      'aws:PrincipalOrgID',
      'aws:SourceVpc',
      'aws:SourceVpce',
      'aws:VpceAccount',
      'aws:VpceOrgID',
      'aws:SourceAccount',
      'aws:SourceOrgID',
      'aws:ResourceAccount',
      'aws:ResourceOrgID',
    ]);
  });

  it('every key with a shape of values is in the table', () => {
    expect([...VALUE_SHAPES.keys()].filter((name) => !findKey(name))).toEqual([]);
  });

  it.each([
    ['aws:PrincipleArn', 'aws:PrincipalArn'],
    ['aws:PrincipalOrgId1', 'aws:PrincipalOrgID'],
    ['aws:SoruceIp', 'aws:SourceIp'],
    ['aws:ExternalId', 'sts:ExternalId'],
    ['sts:PrincipalTag/team', 'aws:PrincipalTag/team'],
    ['aws:ReqestTag/Team', 'aws:RequestTag/Team'],
    ['s3:SourceIp', 'aws:SourceIp'],
    ['SOURCEIP', 'aws:SourceIp'],
    ['iam:requesttag/Team', 'aws:RequestTag/Team'],
    ['aws:SourceIp/x', null],
    ['aws:PrincipalTag', null],
    ['/team', null],
    ['aws:Nothing', null],
    ['aws:SourceIdentity1', 'aws:SourceIdentity'],
    [`aws:${'x'.repeat(5000)}`, null],
  ])('%s was meant as %s', (written, meant) => {
    expect(nearestKey(written)).toBe(meant);
  });

  it('the table is whole for aws: and sts: only', () => {
    expect(
      ['aws:x', 'STS:x', 's3:x', 'aws', 'my-aws:x', 'token.actions.githubusercontent.com:sub'].map(
        isListedPrefix,
      ),
    ).toEqual([true, true, false, false, false, false]);
  });
});
