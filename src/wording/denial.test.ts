import { describe, expect, test } from 'vitest';
import { POLICY_TYPES, type PolicyType } from '../policy/document.ts';
import { accessDenied, isDenial, type DeniedCall } from './denial.ts';
import { awsAnswer } from './messages.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const OBJECT = 'arn:aws:sns:us-east-1:111122223333:alerts';

const CALL: DeniedCall = {
  caller: ANA,
  action: 'sns:Publish',
  resource: OBJECT,
  type: 'identity',
  explicit: false,
  accounts: 'same',
  policyArn: null,
  asked: 'sns:Publish',
  encoded: null,
};

const denied = ({ action = CALL.action, ...call }: Partial<DeniedCall>): string =>
  awsAnswer(accessDenied({ ...CALL, action, asked: action, ...call })).message;

const BASE = `User: ${ANA} is not authorized to perform: sns:Publish on resource: ${OBJECT}`;

/** The sentence for each policy type, trust policies aside, which only STS reads. */
const reasons = (explicit: boolean): Record<string, string> =>
  Object.fromEntries(
    POLICY_TYPES.filter((type) => type !== 'trust').map((type) => [type, denied({ type, explicit })]),
  );

describe('a denial', () => {
  test('F-001 names caller, action and resource, and leaves out a resource that the action does not have', () => {
    expect([denied({ accounts: 'apart' }), denied({ resource: '*', explicit: true })]).toEqual([
      BASE,
      `User: ${ANA} is not authorized to perform: sns:Publish with an explicit deny in an identity-based policy`,
    ]);
  });

  test('F-002 F-020 says User of everybody, and shows the name of a session', () => {
    const session = 'arn:aws:sts::111122223333:assumed-role/App/nightly-export';
    expect([session, 'lambda.amazonaws.com'].map((caller) => denied({ caller, accounts: 'apart' }))).toEqual([
      `User: ${session} is not authorized to perform: sns:Publish on resource: ${OBJECT}`,
      `User: lambda.amazonaws.com is not authorized to perform: sns:Publish on resource: ${OBJECT}`,
    ]);
  });

  test('F-003 F-004 names the policy type that does not allow', () => {
    const because = (type: string): string => `${BASE} because no ${type} allows the sns:Publish action`;
    expect(reasons(false)).toEqual({
      rcp: because('resource control policy'),
      scp: because('service control policy'),
      endpoint: because('VPC endpoint policy'),
      resource: because('resource-based policy'),
      identity: because('identity-based policy'),
      boundary: because('permissions boundary'),
      session: because('session policy'),
    });
  });

  test('F-003 F-005 F-006 names the policy type that forbids, a session policy in the singular', () => {
    const withDeny = (type: string): string => `${BASE} with an explicit deny in ${type}`;
    expect(reasons(true)).toEqual({
      rcp: withDeny('a resource control policy'),
      scp: withDeny('a service control policy'),
      endpoint: withDeny('a VPC endpoint policy'),
      resource: withDeny('a resource-based policy'),
      identity: withDeny('an identity-based policy'),
      boundary: withDeny('a permissions boundary'),
      session: withDeny('a session policy'),
    });
  });

  test('F-004 F-005 names the role trust policy', () => {
    const assume = { action: 'sts:AssumeRole', asked: 'sts:AssumeRole', type: 'trust' } as const;
    expect([denied(assume), denied({ ...assume, explicit: true })]).toEqual([
      `User: ${ANA} is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action`,
      `User: ${ANA} is not authorized to perform: sts:AssumeRole with an explicit deny in the role trust policy`,
    ]);
  });

  test('F-010 F-011 F-012 ends in the ARN of the policy that forbids, within an account or organization, if it has one', () => {
    const policyArn = 'arn:aws:organizations::111122223333:policy/o-example/service_control_policy/p-example';
    const scp = { type: 'scp', explicit: true, policyArn } as const;
    const said = [
      denied(scp),
      denied({ ...scp, accounts: 'sameOrganization' }),
      denied({ ...scp, accounts: 'apart' }),
      denied({ ...scp, policyArn: null }),
      denied({ ...scp, explicit: false }),
    ];
    const reason = `${BASE} with an explicit deny in a service control policy`;
    expect(said).toEqual([
      `${reason}: ${policyArn}`,
      `${reason}: ${policyArn}`,
      BASE,
      reason,
      `${BASE} because no service control policy allows the sns:Publish action`,
    ]);
  });

  test.each(POLICY_TYPES)('F-019 gives no reason to strangers: %s', (type: PolicyType) => {
    expect([true, false].map((explicit) => denied({ type, explicit, accounts: 'apart' }))).toEqual([
      BASE,
      BASE,
    ]);
  });

  test('F-014 gives no reason for an AssumeRole across accounts, not even within an organization', () => {
    const assume = {
      action: 'sts:AssumeRole',
      asked: 'sts:AssumeRole',
      type: 'trust',
      explicit: true,
    } as const;
    const bare = `User: ${ANA} is not authorized to perform: sts:AssumeRole on resource: ${OBJECT}`;
    expect(
      (['sameOrganization', 'apart'] as const).map((accounts) => denied({ ...assume, accounts })),
    ).toEqual([bare, bare]);
  });

  test('F-016 B-096 B-117 names nobody when a token is traded, whichever permission lacks', () => {
    const tag = { action: 'sts:TagSession', asked: 'sts:AssumeRoleWithSAML', type: 'trust' } as const;
    expect(denied(tag)).toBe('Not authorized to perform sts:AssumeRoleWithSAML');
  });

  test('B-146 F-018 EC2 adds the same in code', () => {
    const run = { action: 'ec2:RunInstances', resource: '*', encoded: 'Ab-1_' };
    expect(denied(run)).toBe(
      `You are not authorized to perform this operation. User: ${ANA} is not authorized to perform: ec2:RunInstances because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: Ab-1_`,
    );
  });

  test('F-001 S3 puts the resource in quotation marks', () => {
    expect(denied({ action: 's3:GetObject', resource: 'arn:aws:s3:::reports' })).toBe(
      `User: ${ANA} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::reports" because no identity-based policy allows the s3:GetObject action`,
    );
  });

  test('F-019 S3 tells strangers nothing at all', () => {
    const error = accessDenied({ ...CALL, action: 's3:GetObject', accounts: 'apart' });
    expect([awsAnswer(error), isDenial(error)]).toEqual([
      { code: 'AccessDenied', httpStatus: 403, message: 'Access Denied' },
      true,
    ]);
  });

  test('F-018 EC2 says first what every denial of it says', () => {
    expect(denied({ action: 'ec2:RunInstances', resource: '*' })).toBe(
      `You are not authorized to perform this operation. User: ${ANA} is not authorized to perform: ec2:RunInstances because no identity-based policy allows the ec2:RunInstances action`,
    );
  });

  test('F-018 is known as one by whatever code', () => {
    const errors = ['sns:Publish', 'dynamodb:GetItem', 'ec2:RunInstances'].map((action) =>
      accessDenied({ ...CALL, action, asked: action }),
    );
    expect(
      errors.map((error) => [awsAnswer(error).code, awsAnswer(error).httpStatus, isDenial(error)]),
    ).toEqual([
      ['AccessDenied', 403, true],
      ['AccessDeniedException', 403, true],
      ['UnauthorizedOperation', 403, true],
    ]);
    expect(isDenial({ message: 'expiredToken', params: {} })).toBe(false);
  });
});
