import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../document.ts';
import { documentOf, KINDS, problemsIn, said, SOUND, type Said } from './fixture.ts';

const ROLE = 'arn:aws:iam::111122223333:role/App';

/** What is said about the sound statement of a kind with other members put in; undefined takes one out. */
const changed = (kind: PolicyType, members: object): readonly Said[] =>
  said(documentOf({ ...SOUND[kind], ...members }), kind);

describe('what AWS refuses to save', () => {
  it.each(KINDS)('a sound %s policy has no problems', (kind) => {
    expect(changed(kind, {})).toEqual([]);
  });

  it.each<readonly [string, PolicyType, object, Said]>([
    // elements and where they may stand
    [
      'C-010 Resource in a trust policy',
      'trust',
      { Resource: '*' },
      ['grammar.prohibitedElement', 'C-010', '"Resource"', { element: 'Resource', kind: 'trust' }],
    ],
    [
      'C-010 NotResource in a trust policy',
      'trust',
      { NotResource: '*' },
      ['grammar.prohibitedElement', 'C-010', '"NotResource"', { element: 'NotResource', kind: 'trust' }],
    ],
    [
      'C-039 NotPrincipal in a trust policy',
      'trust',
      { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
      [
        'grammar.prohibitedElement',
        'C-039',
        '"NotPrincipal"',
        { element: 'NotPrincipal', kind: 'trust', effect: 'Deny' },
      ],
    ],
    [
      'C-009 a trust policy without Principal',
      'trust',
      { Principal: undefined },
      ['grammar.requiredElement', 'C-009', '{', { element: 'Principal', kind: 'trust' }],
    ],
    [
      'C-009 a resource policy without Principal',
      'resource',
      { Principal: undefined },
      ['grammar.requiredElement', 'C-009', '{', { element: 'Principal', kind: 'resource' }],
    ],
    ...(['identity', 'session', 'boundary'] as const).map(
      (kind): readonly [string, PolicyType, object, Said] => [
        `C-009 Principal in a policy of kind ${kind}`,
        kind,
        { Principal: '*' },
        ['grammar.prohibitedElement', 'C-009', '"Principal"', { element: 'Principal', kind }],
      ],
    ),
    [
      'E-038 NotPrincipal in an SCP',
      'scp',
      { NotPrincipal: '*' },
      ['grammar.prohibitedElement', 'E-038', '"NotPrincipal"', { element: 'NotPrincipal', kind: 'scp' }],
    ],
    [
      'C-004 an identity policy without Resource',
      'identity',
      { Resource: undefined },
      ['grammar.requiredElement', 'C-004', '{', { element: 'Resource', kind: 'identity' }],
    ],
    [
      'C-004 Resource and NotResource at once',
      'scp',
      { NotResource: '*' },
      ['shape.bothElements', 'C-004', '"NotResource"', { element: 'Resource', other: 'NotResource' }],
    ],
    ...(['session', 'boundary', 'scp', 'rcp', 'endpoint'] as const).map(
      (kind): readonly [string, PolicyType, object, Said] => [
        `C-004 a policy of kind ${kind} without Resource`,
        kind,
        { Resource: undefined },
        ['grammar.requiredElement', 'C-004', '{', { element: 'Resource', kind }],
      ],
    ),
    // Sid
    [
      'C-007 a Sid with a space',
      'identity',
      { Sid: 'My sid' },
      ['grammar.sidCharacters', 'C-007', '"My sid"', { sid: 'My sid', kind: 'identity' }],
    ],
    // actions
    [
      'C-016 an action without its service',
      'identity',
      { Action: 'GetObject' },
      ['grammar.actionForm', 'C-016', '"GetObject"', { action: 'GetObject', fault: 'noService' }],
    ],
    [
      'C-016 an action that is empty',
      'identity',
      { Action: '' },
      ['grammar.actionForm', 'C-016', '""', { action: '', fault: 'noService' }],
    ],
    [
      'C-016 an action with two colons',
      'scp',
      { Action: 's3:Get:Object' },
      ['grammar.actionForm', 'C-016', '"s3:Get:Object"', { action: 's3:Get:Object', fault: 'colons' }],
    ],
    [
      'C-016 a wildcard in the service of an action',
      'identity',
      { Action: undefined, NotAction: 's*:GetObject' },
      ['grammar.actionForm', 'C-016', '"s*:GetObject"', { action: 's*:GetObject', fault: 'service' }],
    ],
    [
      'C-016 an action without a name',
      'identity',
      { Action: 's3:' },
      ['grammar.actionForm', 'C-016', '"s3:"', { action: 's3:', fault: 'name' }],
    ],
    ...['s3:?!', 's3:!Get'].map((action): readonly [string, PolicyType, object, Said] => [
      `C-016 ${action}, which can be the name of no action`,
      'identity',
      { Action: action },
      ['grammar.actionForm', 'C-016', JSON.stringify(action), { action, fault: 'name' }],
    ]),
    [
      'C-011 another action in a trust policy',
      'trust',
      { Action: ['sts:AssumeRole', 's3:GetObject'] },
      ['grammar.trustAction', 'C-011', '"s3:GetObject"', { action: 's3:GetObject' }],
    ],
    [
      'C-011 every action in a trust policy',
      'trust',
      { Action: '*' },
      ['grammar.trustAction', 'C-011', '"*"', { action: '*' }],
    ],
    [
      'C-011 NotAction in a trust policy',
      'trust',
      { Action: undefined, NotAction: 'sts:TagSession' },
      ['grammar.trustAction', 'C-011', '"NotAction"', { action: 'NotAction' }],
    ],
    // resources
    ...(
      [
        ['reports', 'noArn'],
        ['*reports', 'noArn'],
        ['arn:aws:s*:::reports', 'service'],
        ['arn:aws:*', 'service'],
        ['arn:aws::::reports', 'service'],
        ['execute-api:/stage/*', 'noArn'],
        ['arn:aws', 'service'],
        ['arn:amazon:s3:::reports', 'partition'],
        ['arn:aws:s3:reports', 'parts'],
        ['arn:aws:iam:*3333:role/App', 'parts'],
        ['arn:aws:iam:eu-west-1:111122223333:role/App', 'region'],
        ['arn:aws:iam::111122223333:u*', 'iamType'],
        ['arn:aws:iam::111122223333:roles/App', 'iamType'],
      ] as const
    ).map(([resource, fault]): readonly [string, PolicyType, object, Said] => [
      `C-022 ${resource} for a resource`,
      'identity',
      { Resource: resource },
      ['grammar.resourceForm', 'C-022', JSON.stringify(resource), { resource, fault }],
    ]),
    [
      'C-022 what is no ARN, in a policy of a resource',
      'resource',
      { Resource: 'reports' },
      ['grammar.resourceForm', 'C-022', '"reports"', { resource: 'reports', fault: 'noArn' }],
    ],
    [
      'C-010 Resource in a trust policy, whatever it says',
      'trust',
      { Resource: 'reports' },
      ['grammar.prohibitedElement', 'C-010', '"Resource"', { element: 'Resource', kind: 'trust' }],
    ],
    // principals
    ...(
      [
        ['AWS', 'arn:aws:iam::111122223333:role/T*', 'wildcard', 'C-031'],
        ['AWS', 'arn:aws:sts::111122223333:assumed-role/App/*', 'wildcard', 'C-031'],
        ['AWS', 'arn:aws:iam::*:root', 'wildcard', 'C-031'],
        ['AWS', 'arn:aws:iam::111122223333:group/devs', 'group', 'C-032'],
        ['AWS', 'arn:aws:iam::111122223333:instance-profile/web', 'instanceProfile', 'C-032'],
        ['AWS', 'arn:aws-cn:iam::111122223333:group/devs', 'group', 'C-032'],
        ['AWS', 'arn:aws-us-gov:iam::111122223333:instance-profile/web', 'instanceProfile', 'C-032'],
        ['AWS', '11112222333', 'form', 'C-027'],
        ['AWS', 'an:arn:aws:iam::111122223333:group/devs', 'form', 'C-027'],
        ['AWS', 'an:arn:aws:iam::111122223333:instance-profile/web', 'form', 'C-027'],
        ['AWS', 'arn:foo:iam::111122223333:role/App', 'form', 'C-027'],
        ['AWS', 'arn::iam::111122223333:root', 'form', 'C-027'],
        ['Federated', 'arn:foo:iam::111122223333:saml-provider/idp', 'form', 'C-027'],
        ['AWS', 'arn:aws:iam::cloudfront:user/CloudFront', 'form', 'C-027'],
        ['Service', '*', 'anyService', 'C-043'],
        ['Service', 'ec2', 'form', 'C-027'],
        ['Federated', 'arn:aws:iam::111122223333:provider/idp', 'form', 'C-027'],
      ] as const
    ).map(([type, principal, fault, source]): readonly [string, PolicyType, object, Said] => [
      `${source} ${principal} under ${type}`,
      'trust',
      { Principal: { [type]: principal } },
      ['grammar.principalForm', source, JSON.stringify(principal), { type, principal, fault }],
    ]),
    [
      'C-041 a federated principal in a policy of a resource',
      'resource',
      { Principal: { Federated: 'accounts.google.com' } },
      [
        'grammar.principalPlacement',
        'C-041',
        '"accounts.google.com"',
        { type: 'Federated', principal: 'accounts.google.com', kind: 'resource' },
      ],
    ],
    [
      'C-027 a principal without its type',
      'trust',
      { Principal: '111122223333' },
      ['shape.barePrincipal', 'C-027', '"111122223333"', { principal: '111122223333' }],
    ],
    [
      'C-027 a type of principal in another case',
      'trust',
      { Principal: { aws: '111122223333' } },
      ['shape.principalType', 'C-027', '"aws"', { type: 'aws', nearest: 'AWS' }],
    ],
    [
      'C-027 nobody',
      'trust',
      { Principal: {} },
      ['shape.emptyPrincipal', 'C-027', '"Principal":{}', { element: 'Principal' }],
    ],
    // conditions
    ...KINDS.flatMap((kind) =>
      ['username', '', 'constructor', ':username'].map((key): readonly [string, PolicyType, object, Said] => [
        `C-016 the condition key '${key}', which has no prefix, in a policy of kind ${kind}`,
        kind,
        { Condition: { StringEquals: { [key]: 'Ana' } } },
        ['grammar.conditionKeyForm', 'C-016', JSON.stringify(key), { key }],
      ]),
    ),
    [
      'D-004 NullIfExists',
      'identity',
      { Condition: { NullIfExists: { 'aws:username': 'true' } } },
      ['shape.unknownOperator', 'D-004', '"NullIfExists"', { operator: 'NullIfExists', nearest: 'Null' }],
    ],
    [
      'D-013 a date that is none',
      'identity',
      { Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-01-15T08:00:00', '15 January'] } } },
      ['grammar.dateValue', 'D-013', '"15 January"', { operator: 'DateLessThan', value: '15 January' }],
    ],
    // resource control policies
    ['E-042 an RCP that allows', 'rcp', { Effect: 'Allow' }, ['grammar.rcpEffect', 'E-042', '"Allow"', {}]],
    [
      'E-042 an RCP about somebody',
      'rcp',
      { Principal: { AWS: '111122223333' } },
      ['grammar.rcpPrincipal', 'E-042', '"111122223333"', { principal: '111122223333' }],
    ],
    [
      'E-042 NotPrincipal in an RCP',
      'rcp',
      { Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
      [
        'grammar.prohibitedElement',
        'E-042',
        '"NotPrincipal"',
        { element: 'NotPrincipal', kind: 'rcp', effect: 'Deny' },
      ],
    ],
    [
      'E-042 NotAction in an RCP',
      'rcp',
      { Action: undefined, NotAction: 's3:*' },
      ['grammar.prohibitedElement', 'E-042', '"NotAction"', { element: 'NotAction', kind: 'rcp' }],
    ],
    [
      'E-042 every action in an RCP',
      'rcp',
      { Action: '*' },
      ['grammar.rcpAction', 'E-042', '"*"', { action: '*', service: '' }],
    ],
    [
      'E-042 every service in an RCP',
      'rcp',
      { Action: '*:*' },
      ['grammar.rcpAction', 'E-042', '"*:*"', { action: '*:*', service: '*' }],
    ],
    [
      'E-043 a service that RCPs do not cover',
      'rcp',
      { Action: ['sts:*', 'ec2:RunInstances'] },
      ['grammar.rcpAction', 'E-043', '"ec2:RunInstances"', { action: 'ec2:RunInstances', service: 'ec2' }],
    ],
  ])('%s', (_, kind, members, problem) => {
    expect(changed(kind, members)).toEqual([problem]);
  });

  it.each<readonly [string, PolicyType, object]>([
    ['C-011 every action of STS in a trust policy', 'trust', { Action: 'sts:*' }],
    ['C-007 a Sid with a space in a policy of another service', 'resource', { Sid: 'My sid' }],
    ['C-007 a Sid with a space in a policy of a VPC endpoint', 'endpoint', { Sid: 'My sid' }],
    [
      'C-004 a policy of a resource that names none, as of an ECR repository',
      'resource',
      { Resource: undefined },
    ],
    [
      'C-016 keys of identity providers, and keys that nobody has',
      'identity',
      {
        Condition: {
          StringEquals: { 'accounts.google.com:aud': 'x', 'oidc.example.com/id/A:sub': 'x', 'no:k': 'x' },
        },
      },
    ],
    ...['aws-cn', 'aws-us-gov'].flatMap((partition): (readonly [string, PolicyType, object])[] => [
      [
        `C-041 identity providers of ${partition}`,
        'trust',
        {
          Principal: {
            Federated: [
              `arn:${partition}:iam::111122223333:saml-provider/idp`,
              `arn:${partition}:iam::111122223333:oidc-provider/idp.example.com`,
            ],
          },
          Action: ['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'],
        },
      ],
      [
        `A-013 a role of ${partition}`,
        'trust',
        { Principal: { AWS: `arn:${partition}:iam::111122223333:role/App` } },
      ],
    ]),
    ['C-019 an action in any case, with wildcards in its name', 'identity', { Action: 'S3:get*Obj??t' }],
    ['C-022 wildcards in every other part', 'identity', { Resource: 'arn:*:s3:*:*:reports/*' }],
    [
      'C-022 a `*` for the parts at the end',
      'identity',
      { Resource: ['arn:aws:s3:*', 'arn:aws:iam:*:role/Audit', 'arn:aws:iam:*:111122223333:role/App'] },
    ],
    [
      'C-022 every resource of IAM, and the root user',
      'identity',
      { Resource: ['arn:aws:iam::*:*', 'arn:aws:iam::*:root'] },
    ],
    ['C-022 a resource of an API by its short name', 'resource', { Resource: 'execute-api:/stage/*' }],
    ['C-022 stars alone', 'identity', { Resource: '**' }],
    [
      'C-039 NotPrincipal in a policy of a resource',
      'resource',
      { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
    ],
    ['C-027 a canonical user of S3', 'resource', { Principal: { CanonicalUser: 'abc123' } }],
    ['C-033 everybody, in both ways of saying it', 'resource', { Principal: { AWS: '*' } }],
    [
      'C-043 a service principal with a Region',
      'trust',
      { Principal: { Service: 'ec2.eu-south-1.amazonaws.com' } },
    ],
    ['C-045 a unique id', 'trust', { Principal: { AWS: 'AIDACKCEVSQ6C2EXAMPLE' } }],
    [
      'D-013 a date with time and zone, a year, seconds',
      'identity',
      { Condition: { DateEquals: { 'aws:k': ['2026-01-15T08:00Z', '2026', '1768464000'] } } },
    ],
    [
      'D-020 values that no operator can read, dates apart',
      'identity',
      {
        Condition: {
          Bool: { 'aws:k': 'yes' },
          IpAddress: { 'aws:k': 'here' },
          NumericEquals: { 'aws:k': 'x' },
        },
      },
    ],
    [
      'D-013 a date that is none where IAM does not read it',
      'trust',
      { Condition: { DateEquals: { 'aws:k': 'x' } } },
    ],
    [
      'E-037 an SCP that allows on conditions',
      'scp',
      { Effect: 'Allow', Resource: ROLE, Condition: { Bool: { 'aws:ViaAWSService': 'true' } } },
    ],
    ['E-042 an RCP about everybody, said the long way', 'rcp', { Principal: { AWS: '*' } }],
  ])('takes %s', (_, kind, members) => {
    expect(changed(kind, members)).toEqual([]);
  });

  it('C-007 the same Sid twice; an empty one is none', () => {
    const text = documentOf(...['A', 'A', '', ''].map((Sid) => ({ ...SOUND.identity, Sid })));
    expect(said(text, 'identity')).toEqual([
      ['grammar.duplicateSid', 'C-007', '"A"', { sid: 'A', kind: 'identity' }],
    ]);
  });

  it.each(KINDS)('C-008 an Id in a policy of kind %s', (kind) => {
    const text = JSON.stringify({ Version: '2012-10-17', Id: 'One', Statement: SOUND[kind] });
    expect(said(text, kind)).toEqual(
      ['trust', 'resource', 'endpoint'].includes(kind)
        ? []
        : [['grammar.prohibitedElement', 'C-008', '"One"', { element: 'Id', kind }]],
    );
  });

  it.each([
    ['C-001', 'C-016', 'identity', undefined],
    ['C-001', 'C-016', 'identity', '2008-10-17'],
    ['C-001', 'C-016', 'boundary', '2008-10-17'],
    ['E-038', 'E-038', 'scp', undefined],
    ['E-038', 'E-038', 'rcp', '2008-10-17'],
  ] as const)('%s (%s) a policy of kind %s and version %s', (_, source, kind, Version) => {
    const text = JSON.stringify({ Version, Statement: SOUND[kind] });
    const managed = { managed: true, inline: null };
    const of = kind === 'identity' || kind === 'boundary' ? 'managed' : kind;
    expect(said(text, kind, managed)).toEqual([
      [
        'grammar.versionRequired',
        source,
        Version === undefined ? '{' : '"2008-10-17"',
        { found: Version ?? '', kind: of },
      ],
    ]);
  });

  it.each(['identity', 'trust', 'resource', 'session', 'endpoint'] as const)(
    'C-001 an inline policy of kind %s may be of the older version, or of none',
    (kind) => {
      for (const Version of ['2008-10-17', undefined]) {
        expect(said(JSON.stringify({ Version, Statement: SOUND[kind] }), kind)).toEqual([]);
      }
    },
  );

  it('says the first thing first: characters, then JSON, then grammar', () => {
    const text = `\uFEFF${documentOf({ ...SOUND.trust, Resource: '*' })},`;
    expect(problemsIn(text, 'trust').map(({ code }) => code)).toEqual([
      'json.characters',
      'grammar.prohibitedElement',
    ]);
  });

  it('C-027 a canonical user where S3 is not, and how CloudFront names itself to a bucket', () => {
    const params = { type: 'CanonicalUser', principal: 'abc', kind: 'trust' };
    expect(changed('trust', { Principal: { CanonicalUser: 'abc' } })).toEqual([
      ['grammar.principalPlacement', 'C-027', '"abc"', params],
    ]);
    expect(changed('resource', { Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront' } })).toEqual(
      [],
    );
  });

  it('D-013 dates that no calendar has, and seconds beyond all of them', () => {
    const refused = [
      '2026-13-01T00:00:00',
      '2026-0',
      '2026-01-32',
      '2026-01-01T24:00:00',
      '1234567890123456789',
    ];
    const taken = ['123456789012345678', '2026-02-31', '-2026-1-1T1', '-2026', '2026-1'];
    const Condition = { DateLessThan: { 'aws:k': [...refused, ...taken] } };
    expect(changed('identity', { Condition }).map(([, , marked]) => JSON.parse(marked) as unknown)).toEqual(
      refused,
    );
  });

  it('C-017 counts characters, however many units they take', () => {
    expect(
      said(documentOf({ ...SOUND.trust, Condition: { StringEquals: { 'aws:k': '😀' } } }), 'trust'),
    ).toEqual([['json.characters', 'C-017', '😀', { character: 'U+1F600', count: 1 }]]);
  });

  it('C-017 marks the first character and counts them all, and names it by four digits at least', () => {
    const withTag = (value: string) =>
      documentOf({ ...SOUND.trust, Condition: { StringEquals: { 'aws:k': 'v' } } }).replace(
        '"v"',
        `"${value}"`,
      );
    expect(said(withTag('łódź'), 'trust')).toEqual([
      ['json.characters', 'C-017', 'ł', { character: 'U+0142', count: 2 }],
    ]);
    expect(said(withTag('\uffff'), 'trust')).toEqual([
      ['json.characters', 'C-017', '\uffff', { character: 'U+FFFF', count: 1 }],
    ]);
    expect(said(`\u0001${documentOf(SOUND.trust)}`, 'trust')).toEqual([
      ['json.characters', 'C-017', '\u0001', { character: 'U+0001', count: 1 }],
    ]);
  });

  it('C-017 a foreign character does not hide what is no JSON elsewhere', () => {
    const foreign = documentOf({ Sid: 'a', ...SOUND.trust }).replace('"a"', '"ł"');
    const codes = (text: string) => problemsIn(text, 'trust').map(({ code }) => code);
    expect([codes(`${foreign},`), codes(`,${foreign}`)].map((found) => found.slice(0, 2))).toEqual([
      ['json.characters', 'json.syntax'],
      ['json.characters', 'json.syntax'],
    ]);
  });

  it('C-016 a boundary is a managed policy, wherever it is read', () => {
    const text = JSON.stringify({ Statement: SOUND.boundary });
    expect(said(text, 'boundary')).toEqual([
      ['grammar.versionRequired', 'C-016', '{', { found: '', kind: 'managed' }],
    ]);
    expect(said(text, 'identity')).toEqual([]);
  });

  it('says a thing once: no version of a policy without statements, of a version that is none, of an action without service', () => {
    const codes = (text: string) => problemsIn(text, 'rcp').map(({ code }) => code);
    expect([
      codes('{}'),
      codes(documentOf(SOUND.rcp).replace('2012', '2026')),
      codes(documentOf({ ...SOUND.rcp, Action: 'Get' })),
    ]).toEqual([['shape.missingElement'], ['shape.versionValue'], ['grammar.actionForm']]);
  });

  it('C-016 a prefix of one letter is a prefix', () => {
    expect(changed('identity', { Condition: { StringEquals: { 'k:v': 'Ana' } } })).toEqual([]);
  });

  it('D-013 whatever conditions read as a moment is a date', () => {
    const Condition = { DateLessThan: { 'aws:CurrentTime': '2026-01-15T08:00:00.0123456789Z' } };
    expect(changed('identity', { Condition })).toEqual([]);
  });

  it('C-039 NotPrincipal in a trust policy without Effect', () => {
    const text = documentOf({ NotPrincipal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' });
    expect(said(text, 'trust')).toEqual([
      ['shape.missingElement', 'C-004', '{', { element: 'Effect' }],
      [
        'grammar.prohibitedElement',
        'C-039',
        '"NotPrincipal"',
        { element: 'NotPrincipal', kind: 'trust', effect: '' },
      ],
    ]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'in an effect that is none either',
      documentOf({ ...SOUND.identity, Effect: 'Allow\u2603' }),
      ['json.characters', 'shape.effectValue'],
    ],
    [
      'right behind another slip',
      `${documentOf(SOUND.identity).slice(0, -1)},}\u2603`,
      ['json.characters', 'json.syntax'],
    ],
    ['that is the slip itself', `${documentOf(SOUND.identity)}\u2603`, ['json.characters']],
  ])('C-017 a foreign character %s', (_, text, codes) => {
    expect(problemsIn(text, 'identity').map(({ code }) => code)).toEqual(codes);
  });
});
