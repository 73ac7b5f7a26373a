import { describe, expect, it } from 'vitest';
import { advised, mend, problemsOf } from '../fixture.ts';

const allow = (Condition: object) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Condition });
const deny = (Condition: object) => ({ Effect: 'Deny', Action: 's3:GetObject', Resource: '*', Condition });

const ROLES = 'arn:aws:iam::111122223333:role/Team*';
const ROLE = 'arn:aws:iam::111122223333:role/App';

describe('operators', () => {
  it.each([
    [
      'D-009 a wildcard under StringEquals',
      allow({ StringEquals: { 's3:prefix': ['home', 'home/*'] } }),
      'wildcardInEquals',
      'D-009',
      '"home/*"',
      { operator: 'StringEquals', value: 'home/*', replacement: 'StringLike' },
      ['replaceOperator', allow({ StringLike: { 's3:prefix': ['home', 'home/*'] } })],
    ],
    [
      'D-009 a question mark, with set prefix and IfExists',
      deny({ 'ForAnyValue:StringNotEqualsIfExists': { 'aws:TagKeys': 'team?' } }),
      'wildcardInEquals',
      'D-009',
      '"team?"',
      {
        operator: 'ForAnyValue:StringNotEqualsIfExists',
        value: 'team?',
        replacement: 'ForAnyValue:StringNotLikeIfExists',
      },
      ['replaceOperator', deny({ 'ForAnyValue:StringNotLikeIfExists': { 'aws:TagKeys': 'team?' } })],
    ],
    [
      'D-017 a wildcard in an ARN',
      allow({ StringEquals: { 'aws:PrincipalArn': ROLES } }),
      'wildcardInEquals',
      'D-009',
      `"${ROLES}"`,
      { operator: 'StringEquals', value: 'arn:aws:iam::111122223333:role/Team*', replacement: 'ArnLike' },
      ['replaceOperator', allow({ ArnLike: { 'aws:PrincipalArn': ROLES } })],
    ],
    [
      'D-017 a wildcard in an ARN, beside a key that is none',
      allow({ StringEquals: { 'aws:PrincipalArn': ROLES, 's3:prefix': 'home' } }),
      'wildcardInEquals',
      'D-009',
      `"${ROLES}"`,
      { operator: 'StringEquals', value: 'arn:aws:iam::111122223333:role/Team*', replacement: 'ArnLike' },
      null,
    ],
    [
      'C-006 no second StringLike',
      allow({ StringEquals: { 's3:prefix': 'a*' }, StringLike: { 's3:delimiter': '/' } }),
      'wildcardInEquals',
      'D-009',
      '"a*"',
      { operator: 'StringEquals', value: 'a*', replacement: 'StringLike' },
      null,
    ],
    [
      'D-010 no operator ignores case and takes wildcards',
      allow({ StringEqualsIgnoreCase: { 's3:prefix': 'a*' } }),
      'wildcardInEquals',
      'D-009',
      '"a*"',
      { operator: 'StringEqualsIgnoreCase', value: 'a*', replacement: '' },
      null,
    ],
    [
      'D-018 StringLike across the colons of an ARN',
      allow({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' } }),
      'stringLikeOnArn',
      'D-018',
      '"arn:aws:iam::*:role/App"',
      { operator: 'StringLike', value: 'arn:aws:iam::*:role/App', replacement: 'ArnLike' },
      ['replaceOperator', allow({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' } })],
    ],
    [
      'D-018 too few parts for ArnLike',
      allow({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*' } }),
      'shortArnPattern',
      'D-018',
      '"arn:aws:iam::*"',
      { operator: 'ArnLike', value: 'arn:aws:iam::*', replacement: 'arn:aws:iam::*:*' },
      ['replaceValue', allow({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:*' } })],
    ],
    [
      'D-017 no ARN at all',
      allow({ ArnEquals: { 'aws:PrincipalArn': '111122223333' } }),
      'shortArnPattern',
      'D-018',
      '"111122223333"',
      { operator: 'ArnEquals', value: '111122223333', replacement: '' },
      null,
    ],
    [
      'D-020 a word where a yes is meant',
      deny({ StringEquals: { 'aws:SecureTransport': 'false' } }),
      'operatorType',
      'D-020',
      '"StringEquals"',
      { operator: 'StringEquals', key: 'aws:SecureTransport', type: 'boolean', replacement: 'Bool' },
      ['replaceOperator', deny({ Bool: { 'aws:SecureTransport': 'false' } })],
    ],
    [
      'D-020 an address as text',
      allow({ StringNotLike: { 'aws:VpcSourceIp': '10.0.0.0/8' }, Null: { 'aws:VpcSourceIp': 'false' } }),
      'operatorType',
      'D-020',
      '"StringNotLike"',
      { operator: 'StringNotLike', key: 'aws:VpcSourceIp', type: 'address', replacement: 'NotIpAddress' },
      [
        'replaceOperator',
        allow({ NotIpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' }, Null: { 'aws:VpcSourceIp': 'false' } }),
      ],
    ],
    [
      'D-020 an address as text, beside what is none',
      allow({ StringEquals: { 'aws:VpcSourceIp': ['10.0.0.0/8', 'home'] } }),
      'operatorType',
      'D-020',
      '"StringEquals"',
      { operator: 'StringEquals', key: 'aws:VpcSourceIp', type: 'address', replacement: 'IpAddress' },
      null,
    ],
    [
      'D-017 an ARN that breaks off',
      allow({ ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam' } }),
      'shortArnPattern',
      'D-018',
      '"arn:aws:iam"',
      { operator: 'ArnEquals', value: 'arn:aws:iam', replacement: '' },
      null,
    ],
    [
      'D-018 StringLike across colons, beside a key that is no ARN',
      allow({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App', 's3:prefix': 'a:b:c:d:e:f*' } }),
      'stringLikeOnArn',
      'D-018',
      '"arn:aws:iam::*:role/App"',
      { operator: 'StringLike', value: 'arn:aws:iam::*:role/App', replacement: 'ArnLike' },
      null,
    ],
    [
      'D-004 IfExists on a proof that a Null test asks for',
      allow({ Null: { 'aws:SourceIdentity': 'false' }, StringEqualsIfExists: { 'aws:SourceIdentity': 'a' } }),
      'idleIfExists',
      'D-004',
      '"StringEqualsIfExists"',
      { operator: 'StringEqualsIfExists', key: 'aws:SourceIdentity', replacement: 'StringEquals' },
      [
        'replaceOperator',
        allow({ Null: { 'aws:SourceIdentity': 'false' }, StringEquals: { 'aws:SourceIdentity': 'a' } }),
      ],
    ],
    [
      'D-020 a date as text',
      allow({ StringEquals: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }),
      'operatorType',
      'D-020',
      '"StringEquals"',
      { operator: 'StringEquals', key: 'aws:CurrentTime', type: 'date', replacement: '' },
      null,
    ],
    [
      'D-020 a number of a text',
      allow({ NumericLessThan: { 'aws:username': '5' } }),
      'operatorType',
      'D-020',
      '"NumericLessThan"',
      { operator: 'NumericLessThan', key: 'aws:username', type: 'string', replacement: '' },
      null,
    ],
    [
      'D-020 a word where a yes is meant, beside a key of any type',
      deny({ StringEquals: { 'aws:SecureTransport': 'false', 's3:x': 'true' } }),
      'operatorType',
      'D-020',
      '"StringEquals"',
      { operator: 'StringEquals', key: 'aws:SecureTransport', type: 'boolean', replacement: 'Bool' },
      null,
    ],
    [
      'D-020 a number where a yes is meant',
      deny({ NumericEquals: { 'aws:SecureTransport': '1' } }),
      'operatorType',
      'D-020',
      '"NumericEquals"',
      { operator: 'NumericEquals', key: 'aws:SecureTransport', type: 'boolean', replacement: '' },
      null,
    ],
    [
      'D-017 a pattern that begins with a star and has too few parts',
      allow({ ArnLike: { 'aws:PrincipalArn': '*:role/App' } }),
      'shortArnPattern',
      'D-018',
      '"*:role/App"',
      { operator: 'ArnLike', value: '*:role/App', replacement: '' },
      null,
    ],
    [
      'D-017 too few parts, and none of them arn',
      allow({ ArnLike: { 'aws:PrincipalArn': 'x:aws:*' } }),
      'shortArnPattern',
      'D-018',
      '"x:aws:*"',
      { operator: 'ArnLike', value: 'x:aws:*', replacement: '' },
      null,
    ],
    [
      'D-018 StringLike with too few parts for ArnLike',
      allow({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*' } }),
      'stringLikeOnArn',
      'D-018',
      '"arn:aws:iam::*"',
      { operator: 'StringLike', value: 'arn:aws:iam::*', replacement: 'ArnLike' },
      null,
    ],
    [
      'D-018 StringLike across colons, beside a value with too few parts',
      allow({ StringLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/App', 'App'] } }),
      'stringLikeOnArn',
      'D-018',
      '"arn:aws:iam::*:role/App"',
      { operator: 'StringLike', value: 'arn:aws:iam::*:role/App', replacement: 'ArnLike' },
      null,
    ],
    [
      'D-010 no operator ignores the case of an ARN and takes wildcards',
      allow({ StringEqualsIgnoreCase: { 'aws:PrincipalArn': ROLES } }),
      'wildcardInEquals',
      'D-009',
      `"${ROLES}"`,
      { operator: 'StringEqualsIgnoreCase', value: ROLES, replacement: '' },
      null,
    ],
    [
      'D-011 a wildcard in an ARN with too few parts for ArnLike, beside a whole one',
      allow({ StringEquals: { 'aws:PrincipalArn': [ROLE, 'role/Team*'] } }),
      'wildcardInEquals',
      'D-009',
      '"role/Team*"',
      { operator: 'StringEquals', value: 'role/Team*', replacement: 'StringLike' },
      ['replaceOperator', allow({ StringLike: { 'aws:PrincipalArn': [ROLE, 'role/Team*'] } })],
    ],
    [
      'D-011 a wildcard in what looks like an ARN, of a key that is none',
      allow({ StringEquals: { 's3:prefix': 'a:b:c:d:e:f*' } }),
      'wildcardInEquals',
      'D-009',
      '"a:b:c:d:e:f*"',
      { operator: 'StringEquals', value: 'a:b:c:d:e:f*', replacement: 'StringLike' },
      ['replaceOperator', allow({ StringLike: { 's3:prefix': 'a:b:c:d:e:f*' } })],
    ],
    [
      'C-053 a wildcard behind a variable',
      allow({ StringEquals: { 's3:prefix': '${aws:username}/*' } }),
      'wildcardInEquals',
      'D-009',
      '"${aws:username}/*"',
      { operator: 'StringEquals', value: '${aws:username}/*', replacement: 'StringLike' },
      ['replaceOperator', allow({ StringLike: { 's3:prefix': '${aws:username}/*' } })],
    ],
    [
      'D-020 MFA as text',
      deny({ StringEquals: { 'aws:MultiFactorAuthPresent': 'false' } }),
      'operatorType',
      'D-020',
      '"StringEquals"',
      { operator: 'StringEquals', key: 'aws:MultiFactorAuthPresent', type: 'boolean', replacement: 'Bool' },
      ['replaceOperator', deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })],
    ],
    [
      'D-037 a Deny with or without MFA, that long-term keys slip by',
      deny({ Bool: { 'aws:MultiFactorAuthPresent': ['false', 'true'] } }),
      'mfaDeny',
      'D-037',
      '"Bool"',
      { operator: 'Bool', key: 'aws:MultiFactorAuthPresent', replacement: 'BoolIfExists' },
      ['replaceOperator', deny({ BoolIfExists: { 'aws:MultiFactorAuthPresent': ['false', 'true'] } })],
    ],
    ...['falsely', 'unfalse'].map(
      (value) =>
        [
          `D-020 MFA that is ${value}`,
          deny({ Bool: { 'aws:MultiFactorAuthPresent': value } }),
          'valueType',
          'D-020',
          `"${value}"`,
          { operator: 'Bool', value, type: 'boolean' },
          null,
        ] as const,
    ),
    [
      'D-039 a Deny of an MFA of some age',
      deny({ NumericGreaterThanEquals: { 'aws:MultiFactorAuthAge': '3600' } }),
      'mfaAgeDeny',
      'D-039',
      '"NumericGreaterThanEquals"',
      {
        operator: 'NumericGreaterThanEquals',
        key: 'aws:MultiFactorAuthAge',
        replacement: 'NumericGreaterThanEqualsIfExists',
      },
      ['replaceOperator', deny({ NumericGreaterThanEqualsIfExists: { 'aws:MultiFactorAuthAge': '3600' } })],
    ],
    [
      'C-006 no second value for a key that Null has already, in whatever case',
      allow({ 'ForAllValues:StringEquals': { 's3:x': 'a' }, Null: { 'S3:x': 'true' } }),
      'forAllValuesAllow',
      'D-022',
      '"ForAllValues:StringEquals"',
      { operator: 'ForAllValues:StringEquals', key: 's3:x', addition: 'Null s3:x false' },
      null,
    ],
    [
      'C-006 no second Null',
      allow({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' }, Null: {} }),
      'negatedAllow',
      'D-003',
      '"StringNotEquals"',
      { operator: 'StringNotEquals', key: 'aws:SourceVpce', addition: 'Null aws:SourceVpce false' },
      null,
    ],
    [
      'D-022 ForAllValues in an Allow',
      allow({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
      'forAllValuesAllow',
      'D-022',
      '"ForAllValues:StringEquals"',
      { operator: 'ForAllValues:StringEquals', key: 'aws:TagKeys', addition: 'Null aws:TagKeys false' },
      [
        'addTest',
        allow({ Null: { 'aws:TagKeys': 'false' }, 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }),
      ],
    ],
    [
      'D-022 a Null test of another key does not help',
      allow({
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
        Null: { 'aws:RequestTag/team': 'false' },
      }),
      'forAllValuesAllow',
      'D-022',
      '"ForAllValues:StringEquals"',
      { operator: 'ForAllValues:StringEquals', key: 'aws:TagKeys', addition: 'Null aws:TagKeys false' },
      [
        'addTest',
        allow({
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
          Null: { 'aws:TagKeys': 'false', 'aws:RequestTag/team': 'false' },
        }),
      ],
    ],
    [
      'D-025 a set operator over a single value',
      allow({ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      'setOnSingleValue',
      'D-025',
      '"ForAllValues:StringEquals"',
      {
        operator: 'ForAllValues:StringEquals',
        set: 'ForAllValues',
        key: 'aws:PrincipalOrgID',
        replacement: 'StringEquals',
      },
      ['replaceOperator', allow({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    ],
    [
      'D-025 several values without a set operator',
      allow({ StringLike: { 'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/*' } }),
      'multivaluedWithoutSet',
      'D-025',
      '"StringLike"',
      { operator: 'StringLike', key: 'aws:PrincipalOrgPaths' },
      null,
    ],
    [
      'D-003 a negated test of a key that may be missing',
      allow({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }),
      'negatedAllow',
      'D-003',
      '"StringNotEquals"',
      { operator: 'StringNotEquals', key: 'aws:SourceVpce', addition: 'Null aws:SourceVpce false' },
      [
        'addTest',
        allow({
          Null: { 'aws:SourceVpce': 'false' },
          StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' },
        }),
      ],
    ],
    [
      'D-038 MFA, if there is any',
      allow({ BoolIfExists: { 'aws:MultiFactorAuthPresent': true } }),
      'mfaIfExistsAllow',
      'D-038',
      '"BoolIfExists"',
      { operator: 'BoolIfExists', key: 'aws:MultiFactorAuthPresent', replacement: 'Bool' },
      ['replaceOperator', allow({ Bool: { 'aws:MultiFactorAuthPresent': true } })],
    ],
    [
      'D-004 an organization, if there is any',
      allow({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
      'ifExistsAllow',
      'D-004',
      '"StringEqualsIfExists"',
      { operator: 'StringEqualsIfExists', key: 'aws:PrincipalOrgID', replacement: 'StringEquals' },
      ['replaceOperator', allow({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    ],
    [
      'D-037 a Deny without MFA that long-term keys slip by',
      deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
      'mfaDeny',
      'D-037',
      '"Bool"',
      { operator: 'Bool', key: 'aws:MultiFactorAuthPresent', replacement: 'BoolIfExists' },
      ['replaceOperator', deny({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })],
    ],
    [
      'D-039 a Deny of an old MFA that calls without MFA slip by',
      deny({ NumericGreaterThan: { 'aws:MultiFactorAuthAge': '3600' } }),
      'mfaAgeDeny',
      'D-039',
      '"NumericGreaterThan"',
      {
        operator: 'NumericGreaterThan',
        key: 'aws:MultiFactorAuthAge',
        replacement: 'NumericGreaterThanIfExists',
      },
      ['replaceOperator', deny({ NumericGreaterThanIfExists: { 'aws:MultiFactorAuthAge': '3600' } })],
    ],
  ] as const)('%s', (_, statement, code, source, at, params, fix) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, params, fix }]);
  });

  it.each([
    ['D-011 a wildcard under StringLike', allow({ StringLike: { 's3:prefix': 'home/*' } })],
    ['C-053 a star that is itself', allow({ StringEquals: { 's3:prefix': 'home/${*}' } })],
    ['D-018 a star behind the fifth colon', allow({ StringLike: { 'aws:PrincipalArn': ROLES } })],
    ['D-017 an ARN of six parts', allow({ ArnLike: { 'aws:PrincipalArn': ROLE } })],
    ['an ARN as text', allow({ StringEquals: { 'aws:PrincipalArn': ROLE } })],
    ['tags, which may be numbers', allow({ NumericLessThan: { 'aws:PrincipalTag/level': '5' } })],
    ['D-055 epoch time as a number', allow({ NumericLessThan: { 'aws:EpochTime': '1767225600' } })],
    [
      'D-022 ForAllValues with a Null test',
      allow({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'team' }, Null: { 'aws:tagkeys': 'false' } }),
    ],
    ['D-021 ForAllValues in a Deny', deny({ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': 'team' } })],
    ['D-023 ForAnyValue in an Allow', allow({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'team' } })],
    ['D-006 Null over several values', allow({ Null: { 'aws:TagKeys': 'false' } })],
    [
      'D-003 a negated test of a key that is always there',
      allow({ StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }),
    ],
    ['D-004 a negated test that says IfExists', allow({ StringNotEqualsIfExists: { 'aws:username': 'a' } })],
    ['D-023 one value that is another', allow({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' } })],
    ['D-005 a negated test in a Deny', deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    ['D-038 MFA', allow({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
    ['D-004 a network, if it is known', allow({ StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } })],
    [
      'D-037 a Deny without MFA, long-term keys too',
      deny({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    ],
    ['D-037 an Allow without MFA', allow({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } })],
    ['D-039 a Deny of a fresh MFA', deny({ NumericLessThan: { 'aws:MultiFactorAuthAge': '60' } })],
    ['C-020 two stars', allow({ ArnLike: { 'aws:PrincipalArn': '**' } })],
    ['C-020 a star for any ARN', allow({ StringLike: { 'aws:PrincipalArn': '*' } })],
    ['D-037 a Deny with MFA', deny({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
  ] as const)('nothing against %s', (_, statement) => {
    expect(advised('identity', statement)).toEqual([]);
  });

  it.each([
    [
      'D-037 another Deny that takes care of long-term keys',
      deny({ Null: { 'aws:MultiFactorAuthPresent': 'true' } }),
      [],
    ],
    ['D-039 one by the age of the MFA', deny({ Null: { 'aws:MultiFactorAuthAge': 'true' } }), []],
    [
      'D-039 one with further tests',
      deny({ Null: { 'aws:MultiFactorAuthAge': 'true' }, StringEquals: { 's3:prefix': 'a' } }),
      [],
    ],
    [
      'D-037 an Allow takes care of nothing',
      allow({ Null: { 'aws:MultiFactorAuthPresent': 'true' } }),
      ['advice.mfaDeny'],
    ],
    ['D-006 the lack of another key', deny({ Null: { 'aws:SourceVpc': 'true' } }), ['advice.mfaDeny']],
  ])('%s', (_, other, codes) => {
    const document = {
      Version: '2012-10-17',
      Statement: [deny({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }), other],
    };
    expect(problemsOf(JSON.stringify(document), 'identity').map(({ code }) => code)).toEqual(codes);
  });

  it('C-006 an operator of another statement is no hindrance to a fix', () => {
    const statement = allow({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } });
    const other = deny({ Null: { 's3:prefix': 'true' } });
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement, other] });
    const [first] = problemsOf(text, 'identity');
    expect(first && JSON.parse(mend(text, 'identity', first))).toEqual({
      Version: '2012-10-17',
      Statement: [
        allow({
          Null: { 'aws:SourceVpce': 'false' },
          StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' },
        }),
        other,
      ],
    });
  });

  it.each([
    [64, true],
    [65, false],
  ])('a fix adds a test to a condition of %i tests: %s', (count, fixed) => {
    const others = Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`s3:x${index}`, 'a']));
    const statement = allow({ StringEquals: others, StringNotEquals: { 'aws:username': 'a' } });
    expect(advised('identity', statement).map(({ code, fix }) => [code, fix !== null])).toEqual([
      ['negatedAllow', fixed],
    ]);
  });

  it.each([
    [16, true],
    [17, false],
  ])('a fix renames an operator over %i keys: %s', (count, fixed) => {
    const others = Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`s3:x${index}`, 'a']));
    const statement = allow({ StringEquals: { ...others, 's3:prefix': 'a*' } });
    expect(advised('identity', statement).map(({ code, fix }) => [code, fix !== null])).toEqual([
      ['wildcardInEquals', fixed],
    ]);
  });

  it('C-006 one fix for all values of an operator', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: allow({ StringEquals: { 's3:prefix': ['a*', 'b*'] } }),
    });
    const [first, ...others] = problemsOf(text, 'identity');
    expect(first && others.length === 1 ? JSON.parse(mend(text, 'identity', first)) : null).toEqual({
      Version: '2012-10-17',
      Statement: allow({ StringLike: { 's3:prefix': ['a*', 'b*'] } }),
    });
  });
});
