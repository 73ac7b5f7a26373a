import { describe, expect, test } from 'vitest';
import type { Call } from '../../call/call.ts';
import { decodeDenial } from '../../pipeline/encodedDenial.ts';
import { ANA, answer, AWAY, callerOf, document, HOME, listIn, worldOf } from '../fixture.ts';
import { EC2_ENTRIES } from './entries.ts';

const call = callerOf(EC2_ENTRIES);

const ROLE = `arn:aws:iam::${HOME}:role/service/Web`;
const PROFILE = `arn:aws:iam::${HOME}:instance-profile/Web`;
const IMAGE = 'ami-0123456789abcdef0';
const INSTANCES = `arn:aws:ec2:us-east-1:${HOME}:instance`;

const trusting = (service: string) =>
  document({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });

const homeOf = (service = 'ec2.amazonaws.com') => ({
  roles: [{ name: 'Web', path: '/service/', trustPolicy: trusting(service), tags: { team: 'blue' } }],
  instanceProfiles: [
    { name: 'Web', id: 'AIPAWEBWEBWEBWEBWEBWE', role: 'Web' },
    { name: 'Empty', id: 'AIPAEMPTYEMPTYEMPTYEM' },
  ],
  resources: [
    { arn: `${INSTANCES}/i-11111111`, tags: { team: 'blue' } },
    { arn: `${INSTANCES}/i-22222222`, tags: { team: 'red' } },
  ],
});

const world = worldOf({ home: homeOf() });

const worldWith = (...statements: readonly object[]) =>
  worldOf({ policy: document(...statements), home: homeOf() });

const run = (from = world, params: object = {}) =>
  call(from, 'RunInstances', {
    ImageId: IMAGE,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    IamInstanceProfile: { Name: 'Web' },
    ...params,
  });

const ID = expect.stringMatching(/^i-0[0-9a-f]{16}$/);
const RESERVATION = expect.stringMatching(/^r-0[0-9a-f]{16}$/);

const started = {
  InstanceId: ID,
  ImageId: IMAGE,
  State: { Code: 0, Name: 'pending' },
  InstanceType: 't3.micro',
  LaunchTime: '2026-01-15T09:00:00Z',
  PrivateIpAddress: '10.0.0.6',
  IamInstanceProfile: { Arn: PROFILE, Id: 'AIPAWEBWEBWEBWEBWEBWE' },
};

interface Started {
  readonly InstanceId: string;
}

test('DescribeInstances describes those that fit all filters', () => {
  const { world: stopped } = call(world, 'StopInstances', { InstanceIds: ['i-22222222'] });
  const described = (...filters: readonly (readonly [string, readonly string[]])[]) => {
    const Filters = filters.map(([Name, Values]) => ({ Name, Values }));
    const given = call(stopped, 'DescribeInstances', { Filters });
    if (given.decision.outcome === 'unmodelled') return answer(given);
    return listIn<{ readonly Instances: readonly Started[] }>(given, 'Reservations').flatMap(
      ({ Instances: instances }) => instances.map(({ InstanceId: id }) => id),
    );
  };
  expect([
    described(['instance-state-name', ['stopped', 'terminated']]),
    described(['tag:team', ['b*']]),
    described(['tag:team', ['blue', 'red']], ['instance-state-name', ['running']]),
    described(['instance-id', ['i-2?222222']]),
    described(['tag-key', ['cost']]),
    described(['vpc-id', ['vpc-1']]),
  ]).toEqual([
    ['i-22222222'],
    ['i-11111111'],
    ['i-11111111'],
    ['i-22222222'],
    [],
    [{ feature: 'parameter', name: 'Filters' }],
  ]);
});

describe('RunInstances', () => {
  test('starts instances, which DescribeInstances then shows', () => {
    const made = run(world, { MaxCount: 2 });
    expect(answer(made)).toEqual({
      ReservationId: RESERVATION,
      OwnerId: HOME,
      Instances: [started, { ...started, PrivateIpAddress: '10.0.0.7' }],
    });
    const ids = listIn<Started>(made, 'Instances').map(({ InstanceId: id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(answer(call(made.world, 'DescribeInstances', { InstanceIds: [ids[1]] }))).toEqual({
      Reservations: [
        {
          ReservationId: made.response?.['ReservationId'],
          OwnerId: HOME,
          Instances: [
            {
              ...started,
              InstanceId: ids[1],
              PrivateIpAddress: '10.0.0.7',
              State: { Code: 16, Name: 'running' },
            },
          ],
        },
      ],
    });
  });

  test('equal worlds start equal instances', () => {
    expect(run(world).world).toEqual(run(worldOf({ home: homeOf() })).world);
  });

  test('H-001 an instance gets a session of its role, named by its id, for six hours', () => {
    const made = run();
    const [instance] = listIn<Started>(made, 'Instances');
    expect(made.world.sessions).toEqual([
      expect.objectContaining({
        kind: 'role',
        accountId: HOME,
        roleName: 'Web',
        sessionName: instance?.InstanceId,
        issuedTo: 'ec2.amazonaws.com',
        issuedAt: '2026-01-15T09:00:00Z',
        expiresAt: '2026-01-15T15:00:00Z',
      }),
    ]);
  });

  test('H-003 a role that does not trust EC2: the instance runs without credentials', () => {
    const made = run(worldOf({ home: homeOf('lambda.amazonaws.com') }));
    expect([made.decision.outcome, made.world.sessions]).toEqual(['allow', []]);
    expect(run(world, { IamInstanceProfile: undefined }).world.sessions).toEqual([]);
  });

  test('H-004 who gives a role to an instance needs iam:PassRole on it', () => {
    const runner = worldWith({ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' });
    expect(String(answer(run(runner)))).toContain(
      `User: ${ANA} is not authorized to perform: iam:PassRole on resource: ${ROLE} because no identity-based policy allows the iam:PassRole action`,
    );
    expect(run(runner, { IamInstanceProfile: undefined }).decision.outcome).toBe('allow');
  });

  test('H-005 the tags of the role do not limit passing it', () => {
    const Condition = { StringEquals: { 'aws:ResourceTag/team': 'blue' } };
    const passer = worldWith(
      { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
      { Effect: 'Allow', Action: 'iam:PassRole', Resource: ROLE, Condition },
    );
    expect(run(passer).decision.outcome).toBe('deny');
  });

  test('H-006 iam:PassedToService limits passing, and is no key of ec2:RunInstances', () => {
    const passing = (service: string) => ({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: ROLE,
      Condition: { StringEquals: { 'iam:PassedToService': service } },
    });
    const running = { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' };
    expect([
      run(worldWith(running, passing('ec2.amazonaws.com'))).decision.outcome,
      run(worldWith(running, passing('lambda.amazonaws.com'))).decision.outcome,
      run(
        worldWith({
          ...passing('ec2.amazonaws.com'),
          Action: ['ec2:RunInstances', 'iam:PassRole'],
          Resource: '*',
        }),
      ).decision.outcome,
    ]).toEqual(['allow', 'deny', 'deny']);
  });

  test('conditions ask about instance type and profile', () => {
    const Condition = {
      StringEquals: { 'ec2:InstanceType': 't3.micro' },
      ArnLike: { 'ec2:InstanceProfile': PROFILE },
    };
    const runner = worldWith(
      { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: `${INSTANCES}/*`, Condition },
      { Effect: 'Allow', Action: 'ec2:RunInstances', NotResource: `${INSTANCES}/*` },
      { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
    );
    expect([
      run(runner).decision.outcome,
      run(runner, { IamInstanceProfile: { Arn: PROFILE } }).decision.outcome,
      run(runner, { InstanceType: 'm5.large' }).decision.outcome,
      run(runner, { IamInstanceProfile: undefined }).decision.outcome,
    ]).toEqual(['allow', 'allow', 'deny', 'deny']);
  });

  test('B-146 a denial says the same again in code', () => {
    const nobody = worldWith();
    const text = String(answer(run(nobody)));
    expect(text).toContain(
      `403 UnauthorizedOperation: You are not authorized to perform this operation. User: ${ANA} is not authorized to perform: ec2:RunInstances on resource: ${INSTANCES}/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: `,
    );
    const decoded = JSON.parse(decodeDenial(nobody, text.split('message: ')[1] ?? '') ?? '{}');
    const items = decoded.context.conditions.items as readonly { readonly key: string }[];
    expect(items.filter(({ key }) => /^ec2:/i.test(key))).toEqual(
      [
        ['ec2:EbsOptimized', 'false'],
        ['ec2:InstanceMarketType', 'on-demand'],
        ['ec2:InstanceProfile', PROFILE],
        ['ec2:InstanceType', 't3.micro'],
        ['ec2:Region', 'us-east-1'],
        ['ec2:Tenancy', 'default'],
      ].map(([key, value]) => ({ key, values: { items: [{ value }] } })),
    );
  });

  test.each([
    'arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0',
    ...['subnet', 'network-interface', 'security-group', 'volume'].map(
      (type) => `arn:aws:ec2:us-east-1:${HOME}:${type}/*`,
    ),
  ])('whoever may not run them with %s is denied', (resource) => {
    const runner = worldWith(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'ec2:RunInstances', Resource: resource },
    );
    const { decision, run: made } = run(runner);
    expect([decision.outcome, decision.error?.params['resource'], made.results.length]).toEqual([
      'deny',
      resource,
      6,
    ]);
  });

  test('instances alone are not enough: the image is asked about', () => {
    const runner = worldWith(
      { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: `${INSTANCES}/*` },
      { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
    );
    expect(run(runner).decision.error?.params).toMatchObject({
      action: 'ec2:RunInstances',
      resource: `arn:aws:ec2:us-east-1::image/${IMAGE}`,
    });
  });

  const tagged = (...tags: readonly (readonly [string, string])[]) => ({
    TagSpecifications: [{ ResourceType: 'instance', Tags: tags.map(([Key, Value]) => ({ Key, Value })) }],
  });

  test('tags are kept, and need ec2:CreateTags for the very instances', () => {
    const made = run(world, tagged(['team', 'blue']));
    expect(listIn<{ readonly Tags?: unknown }>(made, 'Instances').map(({ Tags: tags }) => tags)).toEqual([
      [{ Key: 'team', Value: 'blue' }],
    ]);
    const runner = (...more: readonly object[]) =>
      worldWith({ Effect: 'Allow', Action: ['ec2:RunInstances', 'iam:PassRole'], Resource: '*' }, ...more);
    const tagger = (action: string) =>
      runner({
        Effect: 'Allow',
        Action: 'ec2:CreateTags',
        Resource: `${INSTANCES}/*`,
        Condition: { StringEquals: { 'ec2:CreateAction': action } },
      });
    expect(
      [runner(), tagger('RunInstances'), tagger('CreateVolume')].map(
        (from) => run(from, tagged(['team', 'blue'])).decision.error?.params['action'] ?? 'allowed',
      ),
    ).toEqual(['ec2:CreateTags', 'allowed', 'ec2:CreateTags']);
    expect(run(runner()).decision.outcome).toBe('allow');
  });

  test('D-053 conditions ask about the tags that are asked for', () => {
    const Condition = {
      StringEquals: { 'aws:RequestTag/team': 'blue' },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
    };
    const runner = worldWith(
      { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: `${INSTANCES}/*`, Condition },
      { Effect: 'Allow', Action: 'ec2:RunInstances', NotResource: `${INSTANCES}/*` },
      { Effect: 'Allow', Action: ['iam:PassRole', 'ec2:CreateTags'], Resource: '*' },
    );
    expect(
      [tagged(['team', 'blue']), tagged(['team', 'red']), tagged(['team', 'blue'], ['cost', '1']), {}].map(
        (params) => run(runner, params).decision.outcome,
      ),
    ).toEqual(['allow', 'deny', 'deny', 'deny']);
  });

  test('conditions ask about what the request says of metadata, and about what holds when it says nothing', () => {
    const denying = (key: string, value: string) =>
      worldWith(
        { Effect: 'Allow', Action: '*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: 'ec2:RunInstances',
          Resource: `${INSTANCES}/*`,
          Condition: { StringNotEquals: { [key]: value } },
        },
      );
    const tokens = denying('ec2:MetadataHttpTokens', 'required');
    expect([
      run(tokens).decision.outcome,
      run(tokens, { MetadataOptions: { HttpTokens: 'optional' } }).decision.outcome,
      run(tokens, { MetadataOptions: { HttpTokens: 'required' } }).decision.outcome,
      run(denying('ec2:Tenancy', 'default')).decision.outcome,
      run(denying('ec2:InstanceMarketType', 'on-demand')).decision.outcome,
      run(denying('ec2:EbsOptimized', 'false')).decision.outcome,
      run(denying('ec2:EbsOptimized', 'false'), { EbsOptimized: true }).decision.outcome,
    ]).toEqual(['deny', 'deny', 'allow', 'allow', 'allow', 'allow', 'deny']);
  });

  test.each([
    ['SubnetId', { SubnetId: 'subnet-1' }],
    ['KeyName', { KeyName: 'mine' }],
    ['TagSpecifications', { TagSpecifications: [{ ResourceType: 'volume', Tags: [] }] }],
  ])('a call with %s is not judged', (name, params) => {
    expect(answer(run(world, params))).toEqual([{ feature: 'parameter', name }]);
  });

  test('instance types are known by their shape', () => {
    const types = ['m1.small', 'u-6tb1.56xlarge', 'c7gn.metal-48xl', 'zz.huge', 't3', 't3.xlarge2'];
    expect(types.map((InstanceType) => run(world, { InstanceType }).decision.outcome)).toEqual([
      'allow',
      'allow',
      'allow',
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect(answer(run(world, { InstanceType: 'zz.huge' }))).toBe(
      "400 InvalidParameterValue: Invalid value 'zz.huge' for InstanceType.",
    );
  });

  test('DryRun ends with a refusal of its own when everything is permitted', () => {
    const dry = run(world, { DryRun: true });
    expect(answer(dry)).toBe('412 DryRunOperation: Request would have succeeded, but DryRun flag is set.');
    expect(run(worldWith(), { DryRun: true }).decision.outcome).toBe('deny');
  });

  test('parameters that EC2 refuses', () => {
    const profile = (given: object) => ({ IamInstanceProfile: given });
    expect(
      [
        { ImageId: undefined },
        { ImageId: 'image' },
        { MinCount: 0 },
        { MinCount: 3, MaxCount: 2 },
        { MinCount: 21, MaxCount: 21 },
        profile({ Name: 'Web', Arn: PROFILE }),
        profile({ Name: 'Gone' }),
        profile({ Arn: `arn:aws:iam::${AWAY}:instance-profile/Web` }),
        profile({ Name: 'Empty' }),
      ].map((params) => answer(run(world, params))),
    ).toEqual([
      '400 MissingParameter: The request must contain the parameter ImageId',
      '400 InvalidAMIID.Malformed: Invalid id: "image" (expecting "ami-...")',
      '400 InvalidParameterValue: Value (0) for parameter minCount is invalid. Each request must launch at least 1 instance.',
      '400 InvalidParameterValue: Value (2) for parameter maxCount is invalid. It must not be below minCount.',
      '400 InstanceLimitExceeded: You have requested more instances (21) than your current instance limit of 20 allows for the specified instance type.',
      "400 InvalidParameterCombination: The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
      '400 InvalidParameterValue: Value (Gone) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
      `400 InvalidParameterValue: Value (arn:aws:iam::${AWAY}:instance-profile/Web) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`,
      `400 InvalidParameterValue: IAM Instance Profile "arn:aws:iam::${HOME}:instance-profile/Empty" has no associated IAM Roles`,
    ]);
  });
});

describe('instances', () => {
  const change = (name: string, ids: readonly string[], from = world) =>
    call(from, name, { InstanceIds: ids });
  const state = (Code: number, Name: string) => ({ Code, Name });

  test('stop, start and end', () => {
    const stopped = change('StopInstances', ['i-11111111']);
    const running = change('StartInstances', ['i-11111111'], stopped.world);
    const ended = change('TerminateInstances', ['i-11111111'], running.world);
    const changed = (current: object, previous: object) => [
      { InstanceId: 'i-11111111', CurrentState: current, PreviousState: previous },
    ];
    expect([answer(stopped), answer(running), answer(ended)]).toEqual([
      { StoppingInstances: changed(state(64, 'stopping'), state(16, 'running')) },
      { StartingInstances: changed(state(0, 'pending'), state(80, 'stopped')) },
      { TerminatingInstances: changed(state(32, 'shutting-down'), state(16, 'running')) },
    ]);
    expect(answer(change('StartInstances', ['i-11111111'], ended.world))).toBe(
      "400 IncorrectInstanceState: The instance 'i-11111111' is not in a state from which it can be started.",
    );
  });

  test('H-001 an instance that starts again gets new credentials', () => {
    const made = run();
    const [instance] = listIn<Started>(made, 'Instances');
    const ids = [instance?.InstanceId ?? ''];
    const again = change('StartInstances', ids, change('StopInstances', ids, made.world).world);
    expect(again.world.sessions.map((session) => 'sessionName' in session && session.sessionName)).toEqual([
      ...ids,
      ...ids,
    ]);
  });

  test('every instance named has to be permitted', () => {
    const Condition = { StringEquals: { 'ec2:ResourceTag/team': 'blue' } };
    const blue = worldWith({ Effect: 'Allow', Action: 'ec2:StopInstances', Resource: '*', Condition });
    expect(change('StopInstances', ['i-11111111'], blue).decision.outcome).toBe('allow');
    expect(String(answer(change('StopInstances', ['i-11111111', 'i-22222222'], blue)))).toContain(
      `ec2:StopInstances on resource: ${INSTANCES}/i-22222222 because`,
    );
  });

  test('ids that are none, and instances that are not there', () => {
    expect(
      [['x'], ['i-33333333'], ['i-33333333', 'i-44444444']].map((ids) =>
        answer(change('StopInstances', ids)),
      ),
    ).toEqual([
      '400 InvalidInstanceID.Malformed: Invalid id: "x"',
      "400 InvalidInstanceID.NotFound: The instance ID 'i-33333333' does not exist",
      "400 InvalidInstanceID.NotFound: The instance IDs 'i-33333333, i-44444444' do not exist",
    ]);
    expect(answer(change('StopInstances', ['i-33333333'], worldWith()))).toContain('UnauthorizedOperation');
  });

  test('DescribeInstances shows those of the Region, a page at a time', () => {
    const described = (params: Call['params'], region = 'us-east-1') =>
      call(world, 'DescribeInstances', params, { region });
    const ids = (answered: ReturnType<typeof described>) =>
      listIn<{ readonly Instances: readonly Started[] }>(answered, 'Reservations').flatMap(
        ({ Instances: instances }) => instances.map(({ InstanceId: id }) => id),
      );
    expect([ids(described({})), ids(described({}, 'eu-west-1'))]).toEqual([['i-11111111', 'i-22222222'], []]);
    const many = run(world, { MinCount: 4, MaxCount: 4 }).world;
    const first = call(many, 'DescribeInstances', { MaxResults: 5 });
    const second = call(many, 'DescribeInstances', {
      MaxResults: 5,
      NextToken: first.response?.['NextToken'],
    });
    expect([ids(first).length, ids(second).length, second.response?.['NextToken']]).toEqual([
      5,
      1,
      undefined,
    ]);
    expect(
      [
        { MaxResults: 4 },
        { MaxResults: 5, InstanceIds: ['i-11111111'] },
        { NextToken: 'x' },
        { DryRun: true },
      ].map((params) => answer(described(params))),
    ).toEqual([
      '400 InvalidParameterValue: Value ( 4 ) for parameter maxResults is invalid. Expecting a value from 5 to 1000.',
      "400 InvalidParameterCombination: The parameter 'maxResults' cannot be used with the parameter 'instancesSet' in the same call.",
      '400 InvalidNextToken: Unable to parse pagination token',
      '412 DryRunOperation: Request would have succeeded, but DryRun flag is set.',
    ]);
  });
});

describe('AssociateIamInstanceProfile', () => {
  const associate = (from = world, params: object = {}) =>
    call(from, 'AssociateIamInstanceProfile', {
      InstanceId: 'i-11111111',
      IamInstanceProfile: { Name: 'Web' },
      ...params,
    });

  test('gives a running instance the role, and credentials of it', () => {
    const made = associate();
    expect(answer(made)).toEqual({
      IamInstanceProfileAssociation: {
        AssociationId: expect.stringMatching(/^iip-assoc-0[0-9a-f]{16}$/),
        InstanceId: 'i-11111111',
        IamInstanceProfile: { Arn: PROFILE, Id: 'AIPAWEBWEBWEBWEBWEBWE' },
        State: 'associating',
      },
    });
    expect(made.world.sessions).toEqual([
      expect.objectContaining({ roleName: 'Web', sessionName: 'i-11111111' }),
    ]);
    expect(answer(associate(made.world))).toBe(
      '400 IncorrectState: There is an existing association for instance i-11111111',
    );
  });

  test('H-004 needs iam:PassRole too', () => {
    const Condition = { ArnEquals: { 'ec2:NewInstanceProfile': PROFILE } };
    const associating = {
      Effect: 'Allow',
      Action: 'ec2:AssociateIamInstanceProfile',
      Resource: '*',
      Condition,
    };
    const passing = { Effect: 'Allow', Action: 'iam:PassRole', Resource: ROLE };
    expect([
      associate(worldWith(associating)).decision.outcome,
      associate(worldWith(associating, passing)).decision.outcome,
      associate(worldWith(associating, passing), { IamInstanceProfile: { Name: 'Empty' } }).decision.outcome,
    ]).toEqual(['deny', 'allow', 'deny']);
  });

  test('a terminated instance gets none', () => {
    const ended = call(world, 'TerminateInstances', { InstanceIds: ['i-11111111'] }).world;
    expect(answer(associate(ended))).toBe(
      "400 IncorrectInstanceState: The instance 'i-11111111' is not in a state from which it can be given an instance profile.",
    );
    expect(answer(associate(world, { IamInstanceProfile: {} }))).toBe(
      '400 MissingParameter: The request must contain the parameter IamInstanceProfile',
    );
  });
});
