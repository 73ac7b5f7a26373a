import { describe, expect, test } from 'vitest';
import type { Call } from '../../call/call.ts';
import type { TrailEvent, World } from '../../world/world.ts';
import { ANA, answer, AWAY, callerOf, document, HOME, listIn, worldOf } from '../fixture.ts';
import { CLOUDTRAIL_ENTRIES } from './entries.ts';

const call = callerOf(CLOUDTRAIL_ENTRIES);

const IAM_USER = { type: 'IAMUser', userName: 'Ana', accessKeyId: 'AKIA1' };
const SESSION = { type: 'AssumedRole', principalId: 'AROA1:my:session', accessKeyId: 'ASIA1' };
const ROLE = `arn:aws:iam::${HOME}:role/Audit`;

const event = (eventID: string, more: object = {}): TrailEvent => ({
  eventID,
  eventName: 'GetCallerIdentity',
  eventSource: 'sts.amazonaws.com',
  eventTime: '2026-01-15T08:00:00Z',
  awsRegion: 'us-east-1',
  readOnly: true,
  recipientAccountId: HOME,
  userIdentity: IAM_USER,
  ...more,
});

const assumed = event('2', {
  eventName: 'AssumeRole',
  eventTime: '2026-01-15T08:30:00Z',
  resources: [{ ARN: ROLE, accountId: HOME, type: 'AWS::IAM::Role' }],
});

const trail = [
  event('old', { eventTime: '2025-10-01T00:00:00Z' }),
  event('1'),
  event('away', { recipientAccountId: AWAY }),
  event('ireland', { awsRegion: 'eu-west-1' }),
  assumed,
  event('3', { eventTime: '2026-01-15T08:45:00Z', userIdentity: SESSION, readOnly: false }),
];

const world: World = { ...worldOf(), trail };

const idsOf = (params: Call['params'] = {}, more: object = {}) =>
  listIn<{ readonly EventId: string }>(call(world, 'LookupEvents', params, more), 'Events').map(
    ({ EventId: id }) => id,
  );

const by = (AttributeKey: string, AttributeValue: string) => ({
  LookupAttributes: [{ AttributeKey, AttributeValue }],
});

describe('LookupEvents', () => {
  test('tells what an event is about, and the whole of it as JSON', () => {
    const found = call(world, 'LookupEvents', { ...by('EventName', 'AssumeRole') });
    expect(answer(found)).toEqual({
      Events: [
        {
          EventId: '2',
          EventName: 'AssumeRole',
          ReadOnly: 'true',
          AccessKeyId: 'AKIA1',
          EventTime: '2026-01-15T08:30:00Z',
          EventSource: 'sts.amazonaws.com',
          Username: 'Ana',
          Resources: [{ ResourceType: 'AWS::IAM::Role', ResourceName: ROLE }],
          CloudTrailEvent: JSON.stringify(assumed),
        },
      ],
    });
  });

  test('G-021 the latest first, of this account and this Region, for 90 days', () => {
    expect([idsOf(), idsOf({}, { region: 'eu-west-1' })]).toEqual([['3', '2', '1'], ['ireland']]);
  });

  test('by one attribute', () => {
    expect(
      [
        by('EventId', '1'),
        by('EventSource', 'iam.amazonaws.com'),
        by('ReadOnly', 'false'),
        by('Username', 'my:session'),
        by('AccessKeyId', 'AKIA1'),
        by('ResourceName', ROLE),
        by('ResourceType', 'AWS::IAM::Role'),
      ].map((params) => idsOf(params)),
    ).toEqual([['1'], [], ['3'], ['3'], ['2', '1'], ['2'], ['2']]);
  });

  test('by what an event is about: names, ids and ARNs in its parameters and its answer', () => {
    const more = [
      event('user', {
        eventSource: 'iam.amazonaws.com',
        requestParameters: { userName: 'Eve', tags: [{ key: 'roleName', value: 'x' }] },
        responseElements: {
          user: { userName: 'Eve', userId: 'AIDA1', arn: `arn:aws:iam::${HOME}:user/Eve` },
        },
      }),
      event('attached', {
        eventSource: 'iam.amazonaws.com',
        requestParameters: { roleName: 'Audit', policyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        responseElements: null,
      }),
      event('key', {
        eventSource: 'iam.amazonaws.com',
        responseElements: { accessKey: { userName: 'Eve', accessKeyId: 'AKIA2' } },
      }),
      event('bucket', {
        eventSource: 's3.amazonaws.com',
        requestParameters: { bucketName: 'reports', bucketPolicy: { userName: 'Eve' } },
      }),
      event('session', {
        eventSource: 'sts.amazonaws.com',
        requestParameters: { roleArn: ROLE },
        responseElements: {
          credentials: { accessKeyId: 'ASIA2' },
          assumedRoleUser: { assumedRoleId: 'AROA1:s', arn: `arn:aws:sts::${HOME}:assumed-role/Audit/s` },
        },
      }),
      event('instance', {
        eventSource: 'ec2.amazonaws.com',
        responseElements: { instancesSet: { items: [{ instanceId: 'i-1', groupId: 'sg-1' }] } },
      }),
    ];
    const found = (key: string, value: string) =>
      listIn<{ readonly EventId: string }>(
        call({ ...world, trail: more }, 'LookupEvents', by(key, value)),
        'Events',
      ).map(({ EventId: id }) => id);
    expect(
      ['Eve', 'AIDA1', 'Audit', 'AKIA2', 'reports', ROLE, 'ASIA2', 'AROA1:s', 'i-1', 'x'].map((name) =>
        found('ResourceName', name),
      ),
    ).toEqual([
      ['key', 'user'],
      ['user'],
      ['attached'],
      ['key'],
      ['bucket'],
      ['session'],
      ['session'],
      ['session'],
      ['instance'],
      [],
    ]);
    expect(
      ['AWS::IAM::User', 'AWS::IAM::Policy', 'AWS::IAM::AccessKey', 'AWS::S3::Bucket'].map((type) =>
        found('ResourceType', type),
      ),
    ).toEqual([['key', 'user'], ['attached'], ['session', 'key'], ['bucket']]);
  });

  test('within a time, both ends included; unusual activity there is none', () => {
    expect([
      idsOf({ StartTime: '2026-01-15T08:30:00Z' }),
      idsOf({ EndTime: '2026-01-15T08:30:00Z' }),
      idsOf({ EventCategory: 'insight' }),
    ]).toEqual([['3', '2'], ['2', '1'], []]);
  });

  test('a page at a time', () => {
    const first = call(world, 'LookupEvents', { MaxResults: 2 });
    const token = first.response?.['NextToken'];
    const second = call(world, 'LookupEvents', { MaxResults: 2, NextToken: token });
    expect([token, second.response?.['NextToken']]).toEqual([expect.any(String), undefined]);
    expect(idsOf({ MaxResults: 2, NextToken: token })).toEqual(['1']);
  });

  test('each event once, although every page is an event of its own', () => {
    const found: string[] = [];
    let at = world;
    let token: unknown;
    do {
      const page = call(at, 'LookupEvents', { MaxResults: 1, NextToken: token });
      found.push(...listIn<{ readonly EventId: string }>(page, 'Events').map(({ EventId: id }) => id));
      at = { ...at, trail: [...at.trail, event(`lookup-${found.length}`)] };
      token = page.response?.['NextToken'];
    } while (token !== undefined && found.length < 10);
    expect(found).toEqual(['3', '2', '1']);
  });

  test('a token asks for the rest of what was asked for, and for nothing else', () => {
    const token = call(world, 'LookupEvents', { MaxResults: 1 }).response?.['NextToken'];
    const params = { ...by('Username', 'Ana'), MaxResults: 1, NextToken: token };
    expect(answer(call(world, 'LookupEvents', params))).toBe(
      '400 InvalidNextTokenException: The token is not one that an answer gave.',
    );
  });

  test('what it refuses', () => {
    const [attribute] = by('EventId', '1').LookupAttributes;
    expect(
      [
        { LookupAttributes: [attribute, attribute] },
        { StartTime: '2026-01-15T09:00:00Z', EndTime: '2026-01-15T08:00:00Z' },
        { NextToken: 'x' },
      ].map((params) => answer(call(world, 'LookupEvents', params))),
    ).toEqual([
      '400 InvalidLookupAttributesException: Only one lookup attribute may be given.',
      '400 InvalidTimeRangeException: The start time must not be after the end time.',
      '400 InvalidNextTokenException: The token is not one that an answer gave.',
    ]);
    expect(answer(call(worldOf({ policy: document() }), 'LookupEvents'))).toBe(
      `403 AccessDeniedException: User: ${ANA} is not authorized to perform: cloudtrail:LookupEvents because no identity-based policy allows the cloudtrail:LookupEvents action`,
    );
  });
});
