import { describe, expect, test } from 'vitest';
import { authorizeOnly } from '../pipeline/authorizeOnly.ts';
import { EC2_ENTRIES } from '../services/ec2/entries.ts';
import { S3_ENTRIES } from '../services/s3/entries.ts';
import { serviceAction, type ServiceOperation } from '../services/serviceOperation.ts';
import { stsAction } from '../sts/actions.ts';
import { ANA, asAna, asLast, AUDIT, AWAY, HOME, made, only, roleParams, VENDOR, worldOf } from './fixture.ts';

const world = worldOf();
const assumeRole = stsAction('AssumeRole');
const getCallerIdentity = stsAction('GetCallerIdentity');

const entry = (entries: readonly ServiceOperation[], name: string) => {
  const found = entries.find(({ operation }) => operation.name === name);
  if (!found) throw new Error(name);
  return serviceAction(found);
};

const UUID = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

describe('which calls are logged, and for whom', () => {
  test('G-001 G-006 G-017 G-022 a role of the same account: one event, with everything there is to say', () => {
    const { events, response } = made(assumeRole, world, roleParams(AUDIT));
    const { AccessKeyId, SessionToken } = (response?.['Credentials'] ?? {}) as Readonly<
      Record<string, string>
    >;
    expect(events).toEqual([
      {
        eventVersion: '1.11',
        userIdentity: {
          type: 'IAMUser',
          principalId: 'AIDAANAANAANAANAANAAA',
          arn: ANA,
          accountId: HOME,
          accessKeyId: world.accounts[0]?.users[0]?.accessKeys[0]?.id,
          userName: 'Ana',
        },
        eventTime: '2026-01-15T09:00:00Z',
        eventSource: 'sts.amazonaws.com',
        eventName: 'AssumeRole',
        awsRegion: 'us-east-1',
        sourceIPAddress: '203.0.113.10',
        userAgent: 'sts-lab',
        requestParameters: { roleArn: AUDIT, roleSessionName: 'ana' },
        responseElements: {
          credentials: {
            accessKeyId: AccessKeyId,
            sessionToken: SessionToken,
            expiration: 'Jan 15, 2026, 10:00:00 AM',
          },
          assumedRoleUser: {
            assumedRoleId: 'AROAAUDITAUDITAUDITAU:ana',
            arn: `arn:aws:sts::${HOME}:assumed-role/Audit/ana`,
          },
        },
        additionalEventData: { RequestDetails: { endpointType: 'regional', awsServingRegion: 'us-east-1' } },
        requestID: UUID,
        eventID: UUID,
        readOnly: true,
        resources: [{ ARN: AUDIT, accountId: HOME, type: 'AWS::IAM::Role' }],
        eventType: 'AwsApiCall',
        managementEvent: true,
        recipientAccountId: HOME,
        eventCategory: 'Management',
        tlsDetails: {
          tlsVersion: 'TLSv1.3',
          cipherSuite: 'TLS_AES_128_GCM_SHA256',
          clientProvidedHostHeader: 'sts.us-east-1.amazonaws.com',
        },
      },
    ]);
  });

  test('G-004 G-005 G-006 G-027 a role of another account: two events, and the other account does not learn the name', () => {
    const { events } = made(assumeRole, world, roleParams(VENDOR, { SourceIdentity: 'ana@home' }));
    expect(events.map(({ userIdentity }) => userIdentity)).toEqual([
      expect.objectContaining({ type: 'IAMUser', arn: ANA, userName: 'Ana' }),
      { type: 'AWSAccount', principalId: 'AIDAANAANAANAANAANAAA', accountId: HOME },
    ]);
    expect(events.map(({ recipientAccountId }) => recipientAccountId)).toEqual([HOME, AWAY]);
    const [own, other] = events;
    expect(own?.['sharedEventID']).toEqual(UUID);
    expect(other?.['sharedEventID']).toBe(own?.['sharedEventID']);
    expect(other?.['requestID']).toBe(own?.['requestID']);
    expect(other?.['eventID']).not.toBe(own?.['eventID']);
    expect(other?.['requestParameters']).toEqual({
      roleArn: VENDOR,
      roleSessionName: 'ana',
      sourceIdentity: 'ana@home',
    });
  });

  test('G-024 G-025 a denied call: in the caller’s trail alone, with the text that the caller saw', () => {
    const gone = `arn:aws:iam::${AWAY}:role/Gone`;
    const { events } = made(assumeRole, world, roleParams(gone));
    expect(
      events.map(({ recipientAccountId, sharedEventID }) => [recipientAccountId, sharedEventID]),
    ).toEqual([[HOME, undefined]]);
    expect(events[0]).toMatchObject({
      errorCode: 'AccessDenied',
      errorMessage: `User: ${ANA} is not authorized to perform: sts:AssumeRole on resource: ${gone}`,
      responseElements: null,
    });
  });

  test('G-026 credentials that AWS does not take leave no trace', () => {
    const unknown = { kind: 'accessKey', accessKeyId: 'AKIAUNKNOWNUNKNOWN00', sessionToken: null } as const;
    expect(made(getCallerIdentity, world, { credentials: unknown }).events).toEqual([]);
    expect(made(getCallerIdentity, world, { credentials: { kind: 'none' } }).events).toEqual([]);
  });

  test('G-033 GetCallerIdentity has neither parameters nor an answer', () => {
    const recorded = made(getCallerIdentity, world);
    expect([only(recorded, 'requestParameters'), only(recorded, 'responseElements')]).toEqual([null, null]);
  });

  test('G-007 G-011 the role that EC2 takes on for an instance has an event of its own, by EC2', () => {
    const { events, world: after } = made(entry(EC2_ENTRIES, 'RunInstances'), world, {
      params: {
        ImageId: 'ami-0123456789abcdef0',
        MinCount: 1,
        MaxCount: 1,
        IamInstanceProfile: { Name: 'Audit' },
      },
    });
    const [run, delivery] = events;
    const session = after.sessions.at(-1);
    expect([events.length, run?.['eventName'], delivery?.['eventName']]).toEqual([
      2,
      'RunInstances',
      'AssumeRole',
    ]);
    expect(delivery).toMatchObject({
      userIdentity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
      sourceIPAddress: 'ec2.amazonaws.com',
      userAgent: 'ec2.amazonaws.com',
      requestParameters: { roleArn: AUDIT },
      responseElements: {
        credentials: { accessKeyId: session?.accessKeyId, expiration: 'Jan 15, 2026, 3:00:00 PM' },
      },
      recipientAccountId: HOME,
    });
    expect(delivery).not.toHaveProperty('tlsDetails');
    expect(run?.['responseElements']).toMatchObject({
      instancesSet: {
        items: [{ instanceState: { code: 0, name: 'pending' }, imageId: 'ami-0123456789abcdef0' }],
      },
    });
    const byInstance = made(getCallerIdentity, after, { credentials: asLast(after) });
    expect(only(byInstance, 'userIdentity')).toMatchObject({
      accessKeyId: session?.accessKeyId,
      sessionContext: { ec2RoleDelivery: '2.0' },
    });
  });

  test('tags and filters of EC2 stand in sets', () => {
    const tags = made(entry(EC2_ENTRIES, 'RunInstances'), world, {
      params: {
        ImageId: 'ami-0123456789abcdef0',
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'team', Value: 'blue' }] }],
      },
    });
    const filters = made(entry(EC2_ENTRIES, 'DescribeInstances'), world, {
      params: { Filters: [{ Name: 'tag:team', Values: ['blue', 'red'] }] },
    });
    expect([only(tags, 'requestParameters'), only(filters, 'requestParameters')]).toEqual([
      {
        instancesSet: { items: [{ imageId: 'ami-0123456789abcdef0', minCount: 1, maxCount: 1 }] },
        tagSpecificationSet: {
          items: [{ resourceType: 'instance', tags: [{ key: 'team', value: 'blue' }] }],
        },
      },
      {
        filterSet: {
          items: [{ name: 'tag:team', valueSet: { items: [{ value: 'blue' }, { value: 'red' }] } }],
        },
      },
    ]);
  });

  test('only management events of what the lab carries out', () => {
    const anObject = { params: { Bucket: 'reports', Key: 'k', Body: '' } };
    const policy = '{"Version":"2012-10-17","Statement":[]}';
    expect(made(entry(S3_ENTRIES, 'PutObject'), world, anObject).events).toEqual([]);
    expect(
      made(authorizeOnly('s3:GetBucketPolicy'), world, { resource: 'arn:aws:s3:::reports' }).events,
    ).toEqual([]);
    expect(made(authorizeOnly('dynamodb:GetItem'), world).events).toEqual([]);
    const put = made(entry(S3_ENTRIES, 'PutBucketPolicy'), world, {
      params: { Bucket: 'reports', Policy: policy },
    });
    expect(put.events.map(({ requestParameters, errorCode }) => [requestParameters, errorCode])).toEqual([
      [
        {
          bucketName: 'reports',
          Host: 'reports.s3.us-east-1.amazonaws.com',
          policy: '',
          bucketPolicy: { Version: '2012-10-17', Statement: [] },
        },
        'MalformedPolicy',
      ],
    ]);
  });

  test('equal worlds log equal bytes, and no two events have one id', () => {
    const twice = [world, worldOf()].map((each) => made(assumeRole, each, roleParams(VENDOR)).events);
    expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
    const first = made(getCallerIdentity, world);
    const second = made(getCallerIdentity, first.world, { credentials: asAna(world) });
    expect(only(second, 'eventID')).not.toBe(only(first, 'eventID'));
    expect(only(second, 'requestID')).not.toBe(only(first, 'requestID'));
  });
});
