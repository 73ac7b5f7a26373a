import { describe, expect, test } from 'vitest';
import { serviceAction } from '../services/serviceOperation.ts';
import { EC2_ENTRIES } from '../services/ec2/entries.ts';
import { ORGANIZATIONS_ENTRIES } from '../services/organizations/entries.ts';
import { createAccessKey } from '../operations/iam/accessKeys.ts';
import { stsAction } from '../sts/actions.ts';
import { asLast, AUDIT, made, only, roleParams, VENDOR, worldOf } from './fixture.ts';
import { cut } from './cut.ts';
import { loggedMembers, loggedTime } from './members.ts';

const world = worldOf();
const assumeRole = stsAction('AssumeRole');
const whoAmI = stsAction('GetCallerIdentity');

describe('what is asked and answered', () => {
  test('G-014 the parameters of AssumeRole by names that begin small', () => {
    const params = {
      DurationSeconds: 900,
      ExternalId: 'customer-7',
      Tags: [{ Key: 'team', Value: 'blue' }],
      TransitiveTagKeys: ['team'],
      SourceIdentity: 'ana@home',
      Policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
    };
    expect(only(made(assumeRole, world, roleParams(AUDIT, params)), 'requestParameters')).toEqual({
      roleArn: AUDIT,
      roleSessionName: 'ana',
      durationSeconds: 900,
      externalId: 'customer-7',
      tags: [{ key: 'team', value: 'blue' }],
      transitiveTagKeys: ['team'],
      sourceIdentity: 'ana@home',
      policy: params.Policy,
      policyArns: params.PolicyArns,
    });
  });

  test('G-014 the serial of a device is logged, and its code is not', () => {
    const device = world.accounts[0]?.users[0]?.mfa;
    if (!device) throw new Error('no device');
    const params = { SerialNumber: device.serial, TokenCode: '000000' };
    expect(only(made(assumeRole, world, roleParams(AUDIT, params)), 'requestParameters')).toEqual({
      roleArn: AUDIT,
      roleSessionName: 'ana',
      serialNumber: device.serial,
    });
  });

  test('G-029 tags that a chained session inherits', () => {
    const tags = {
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'shift', Value: 'night' },
      ],
      TransitiveTagKeys: ['team'],
    };
    const { world: first } = made(assumeRole, world, roleParams(AUDIT, tags));
    const chained = made(assumeRole, first, { ...roleParams(VENDOR), credentials: asLast(first) });
    expect(chained.events.map(({ requestParameters }) => requestParameters)).toEqual([
      { roleArn: VENDOR, roleSessionName: 'ana', incomingTransitiveTags: { team: 'blue' } },
      { roleArn: VENDOR, roleSessionName: 'ana', incomingTransitiveTags: { team: 'blue' } },
    ]);
  });

  test('G-011 G-015 answers lead from session to origin, and hold no secret key', () => {
    const asked = made(
      assumeRole,
      world,
      roleParams(AUDIT, { SourceIdentity: 'x@y', Tags: [{ Key: 'a', Value: 'b' }] }),
    );
    const answered = only(asked, 'responseElements') as {
      readonly credentials: { readonly accessKeyId: string };
    };
    const used = only(made(whoAmI, asked.world, { credentials: asLast(asked.world) }), 'userIdentity');
    expect(used).toMatchObject({ accessKeyId: answered.credentials.accessKeyId });
    expect(Object.keys(answered).toSorted()).toEqual([
      'assumedRoleUser',
      'credentials',
      'packedPolicySize',
      'sourceIdentity',
    ]);
    expect(Object.keys(answered.credentials).toSorted()).toEqual([
      'accessKeyId',
      'expiration',
      'sessionToken',
    ]);
  });

  test('G-015 secrets of other services are left out too', () => {
    const key = { AccessKeyId: 'AKIA', SecretAccessKey: 'secret', CreateDate: '2026-01-15T09:00:00Z' };
    expect(loggedMembers({ AccessKey: key, Password: 'x' }, createAccessKey.output)).toEqual({
      accessKey: { accessKeyId: 'AKIA', createDate: 'Jan 15, 2026, 9:00:00 AM' },
    });
  });

  test('G-016 a text that looks like a time stays as it was sent', () => {
    const time = '2026-01-15T09:00:00Z';
    const params = { ExternalId: time, Tags: [{ Key: 'since', Value: time }] };
    expect(only(made(assumeRole, world, roleParams(AUDIT, params)), 'requestParameters')).toEqual({
      roleArn: AUDIT,
      roleSessionName: 'ana',
      externalId: time,
      tags: [{ key: 'since', value: time }],
    });
  });

  test('G-016 times read as on a wall clock', () => {
    expect(['2025-02-12T23:16:48Z', '2025-12-01T00:05:00Z', '2025-12-01T12:05:00Z'].map(loggedTime)).toEqual([
      'Feb 12, 2025, 11:16:48 PM',
      'Dec 1, 2025, 12:05:00 AM',
      'Dec 1, 2025, 12:05:00 PM',
    ]);
  });
});

describe('where', () => {
  const seen = (more: object) => {
    const recorded = made(whoAmI, world, more);
    return [
      only(recorded, 'awsRegion'),
      only(recorded, 'additionalEventData'),
      (only(recorded, 'tlsDetails') as { readonly clientProvidedHostHeader: string })
        .clientProvidedHostHeader,
    ];
  };
  const details = (endpointType: string, awsServingRegion: string) => ({
    RequestDetails: { endpointType, awsServingRegion },
  });

  test('G-020 G-021 G-022 the global endpoint is logged in us-east-1, the others in their Region', () => {
    expect([
      seen({ globalEndpoint: true }),
      seen({ region: 'eu-west-1' }),
      seen({ globalEndpoint: true, region: 'eu-west-1' }),
    ]).toEqual([
      ['us-east-1', details('global', 'us-east-1'), 'sts.amazonaws.com'],
      ['eu-west-1', details('regional', 'eu-west-1'), 'sts.eu-west-1.amazonaws.com'],
      ['us-east-1', details('global', 'eu-west-1'), 'sts.amazonaws.com'],
    ]);
  });

  test('address, program and endpoint are those that the call gives', () => {
    const context = {
      'aws:SourceIp': '198.51.100.7',
      'aws:UserAgent': 'aws-cli/2.30',
      'AWS:sourceVpce': 'vpce-1',
    };
    expect(made(whoAmI, world, { context }).events[0]).toMatchObject({
      sourceIPAddress: '198.51.100.7',
      userAgent: 'aws-cli/2.30',
      vpcEndpointId: 'vpce-1',
    });
  });

  test('program and message are kept to 1 KB each, whole characters of UTF-8', () => {
    const program = `x${'ä'.repeat(600)}`;
    const message = `User: ${'ä'.repeat(600)}`;
    const context = { 'aws:UserAgent': program };
    expect(made(whoAmI, world, { context }).events[0]).toMatchObject({ userAgent: `x${'ä'.repeat(511)}` });
    expect([cut(message), cut('a'.repeat(1024)), cut('a'.repeat(1025)), cut('😀'.repeat(257))]).toEqual([
      `User: ${'ä'.repeat(509)}`,
      'a'.repeat(1024),
      'a'.repeat(1024),
      '😀'.repeat(256),
    ]);
  });

  test('G-024 a long refusal is logged as far as there is room', () => {
    const refused = made(assumeRole, world, roleParams(AUDIT, { RoleSessionName: 'a'.repeat(3000) }));
    const [message] = refused.events.map(({ errorMessage }) => String(errorMessage));
    expect(message).toMatch(/^1 validation error detected: Value 'a{900,}$/);
    expect(message?.length).toBe(1024);
  });

  test('G-023 a role that assumes itself says so in its trust policy, so nothing is marked', () => {
    const { world: after } = made(assumeRole, world, roleParams(AUDIT));
    const again = made(assumeRole, after, { ...roleParams(AUDIT), credentials: asLast(after) });
    expect(only(again, 'additionalEventData')).toEqual(details('regional', 'us-east-1'));
  });

  test('G-035 context that came with the call', () => {
    const provider = 'arn:aws:iam::aws:contextProvider/IdentityCenter';
    const token = {
      kind: 'webIdentity',
      header: {},
      claims: { exp: 1_768_467_900, 'identitystore:UserId': 'user-1' },
      signature: 'valid',
    } as const;
    const contexts = [{ ProviderArn: provider, ContextAssertion: 'eyJhbGci' }];
    const recorded = made(assumeRole, world, { ...roleParams(AUDIT, { ProvidedContexts: contexts }), token });
    expect([only(recorded, 'requestParameters'), only(recorded, 'additionalEventData')]).toEqual([
      { roleArn: AUDIT, roleSessionName: 'ana', providedContexts: [{ providerArn: provider }] },
      { ...details('regional', 'us-east-1'), requestContext: { 'identitystore:UserId': 'user-1' } },
    ]);
  });
});

describe('other services', () => {
  const action = (entries: readonly Parameters<typeof serviceAction>[0][], name: string) => {
    const entry = entries.find(({ operation }) => operation.name === name);
    if (!entry) throw new Error(name);
    return serviceAction(entry);
  };

  test('G-024 refusals in the words of the service; EC2 says whose fault it was', () => {
    const stop = made(action(EC2_ENTRIES, 'StopInstances'), world, {
      params: { InstanceIds: ['i-11111111'] },
    });
    expect(stop.events[0]).toMatchObject({
      errorCode: 'Client.InvalidInstanceID.NotFound',
      requestParameters: { instancesSet: { items: [{ instanceId: 'i-11111111' }] } },
      readOnly: false,
    });
    const list = made(action(ORGANIZATIONS_ENTRIES, 'ListAccounts'), world, { region: 'eu-west-1' });
    expect(list.events[0]).toMatchObject({
      eventSource: 'organizations.amazonaws.com',
      awsRegion: 'us-east-1',
      errorCode: 'AWSOrganizationsNotInUseException',
      readOnly: true,
      tlsDetails: { clientProvidedHostHeader: 'organizations.us-east-1.amazonaws.com' },
    });
    expect(list.events[0]).not.toHaveProperty('additionalEventData');
  });
});
