import { describe, expect, it } from 'vitest';
import { byCaller, CALLERS, roleSession, valuesOrAbsence, world, type CallerName } from './fixture.ts';

const nobody = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 'absent'])) as Record<
  CallerName,
  'absent'
>;
const ISSUED = ['2026-01-15T09:00:00Z'];

describe('keys about the session, for every kind of caller', () => {
  it.each([
    [
      'D-035',
      'aws:TokenIssueTime',
      {
        userSession: ISSUED,
        mfaSession: ISSUED,
        roleSession: ISSUED,
        webSession: ISSUED,
        federatedUser: ISSUED,
      },
    ],
    [
      'D-036 B-033 B-126',
      'aws:MultiFactorAuthPresent',
      { userSession: ['false'], mfaSession: ['true'], roleSession: ['false'] },
    ],
    ['D-039 B-126', 'aws:MultiFactorAuthAge', { mfaSession: ['1200'] }],
    ['D-040', 'aws:FederatedProvider', { webSession: ['accounts.google.com'], federated: 'notProvided' }],
    ['D-041', 'aws:SourceIdentity', { roleSession: ['ana@example.com'] }],
    ['D-042', 'aws:AssumedRoot', {}],
    ['D-044', 'aws:SignInSessionArn', {}],
    ['D-045', 'aws:ViaCustomerDomain', {}],
    ['D-045', 'identitystore:UserId', {}],
  ])('%s %s', (_, key, expected) => {
    expect(byCaller(key)).toEqual({ ...nobody, ...expected });
  });
});

describe('D-036 a service that forwards long-term credentials does so with temporary ones, without MFA', () => {
  it.each([
    ['aws:CalledVia', ['athena.amazonaws.com'], ['false']],
    ['aws:ViaAWSService', ['true'], ['false']],
    ['aws:ViaAWSService', ['false'], 'absent'],
  ])('%s: %s', (key, values, expected) => {
    expect(valuesOrAbsence('aws:MultiFactorAuthPresent', { context: { [key]: values } })).toEqual(expected);
  });

  it('and the MFA of a session stays', () => {
    const given = { caller: CALLERS.mfaSession, context: { 'aws:ViaAWSService': ['true'] } };
    expect(valuesOrAbsence('aws:MultiFactorAuthPresent', given)).toEqual(['true']);
  });
});

describe('D-039 the age of MFA goes with the clock', () => {
  it.each([
    ['2026-01-15T09:10:00Z', ['0']],
    ['2026-01-15T09:10:01.900Z', ['1']],
    ['2026-01-15T11:10:00Z', ['7200']],
    ['2026-01-15T09:09:00Z', ['0']],
  ])('%s', (clock, expected) => {
    const given = { caller: CALLERS.mfaSession, world: { ...world, clock } };
    expect(valuesOrAbsence('aws:MultiFactorAuthAge', given)).toEqual(expected);
  });
});

describe('D-040 the provider of a token is for whoever asks with it to give', () => {
  it.each([
    ['federated', 'notProvided'],
    ['anonymous', 'absent'],
  ] as const)('%s', (caller, expected) => {
    const given = { caller: CALLERS[caller], action: 'sts:AssumeRoleWithWebIdentity' };
    expect(valuesOrAbsence('aws:FederatedProvider', given)).toEqual(expected);
  });
});

describe('D-043 D-045 keys that a service puts into the credentials that it delivers', () => {
  const SERVICES = {
    'aws:Ec2InstanceSourceVpc': 'ec2.amazonaws.com',
    'aws:Ec2InstanceSourcePrivateIPv4': 'ec2.amazonaws.com',
    'ec2:SourceInstanceArn': 'ec2.amazonaws.com',
    'ec2:RoleDelivery': 'ec2.amazonaws.com',
    'lambda:SourceFunctionArn': 'lambda.amazonaws.com',
    'ssm:SourceInstanceArn': 'ssm.amazonaws.com',
    'glue:RoleAssumedBy': 'glue.amazonaws.com',
    'glue:CredentialIssuingService': 'glue.amazonaws.com',
    'codebuild:BuildArn': 'codebuild.amazonaws.com',
    'codebuild:ProjectArn': 'codebuild.amazonaws.com',
    'aws:ChatbotSourceArn': 'chatbot.amazonaws.com',
  };

  it.each(Object.entries(SERVICES))('%s by %s', (key, service) => {
    expect(byCaller(key)).toEqual(nobody);
    const of = (issuedTo: string) => valuesOrAbsence(key, { caller: roleSession({ issuedTo }) });
    expect([of(service), of('ecs-tasks.amazonaws.com')]).toEqual(['notProvided', 'absent']);
    expect(valuesOrAbsence(key, { context: { [key]: ['given'] } })).toEqual(['given']);
  });
});
