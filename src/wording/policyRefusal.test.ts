import { describe, expect, test } from 'vitest';
import type { PolicyType } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Attachment } from '../policy/validate/attachment.ts';
import { validatePolicy } from '../policy/validate/validate.ts';
import { awsAnswer } from './messages.ts';
import { policyRefusal } from './policyRefusal.ts';

const SOUND: Readonly<Partial<Record<PolicyType, object>>> = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  session: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  trust: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' },
  scp: { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
  rcp: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
};

const policy = (...statements: object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** What AWS answers to a document of the kind. */
function answerTo(text: string, kind: PolicyType, attachment?: Attachment) {
  const [first] = validatePolicy(parsePolicy(text), kind, attachment);
  return first && awsAnswer(policyRefusal(first, kind));
}

const refused = (kind: PolicyType, members: object) => answerTo(policy({ ...SOUND[kind], ...members }), kind);
const malformed = (message: string) => ({ code: 'MalformedPolicyDocument', httpStatus: 400, message });

describe("AWS's text for a trust policy that is refused", () => {
  test.each<readonly [string, object, string]>([
    ['C-010 Resource', { Resource: '*' }, 'Has prohibited field Resource'],
    ['C-010 NotResource', { NotResource: '*' }, 'AssumeRole policy must not contain resources.'],
    [
      'C-011 another action',
      { Action: 's3:*' },
      'AssumeRole policy may only specify STS AssumeRole actions.',
    ],
    [
      'C-013 a pattern of sessions',
      { Principal: { AWS: 'arn:aws:sts::111122223333:assumed-role/R/*' } },
      'Invalid principal in policy: "AWS":"arn:aws:sts::111122223333:assumed-role/R/*"',
    ],
    ['C-043 every service', { Principal: { Service: '*' } }, 'Invalid principal in policy: "SERVICE":"*"'],
    [
      'C-027 a provider that is none',
      { Principal: { Federated: 'x' } },
      'Federated principals must be valid domain names or SAML metadata ARNs',
    ],
    ['C-027 a type that is none', { Principal: { Aws: '*' } }, 'Invalid principal in policy: "Aws"'],
    ['C-027 no type', { Principal: '111122223333' }, 'Principal must be a JSON object.'],
    ['C-027 nobody', { Principal: {} }, 'Missing required field Principal cannot be empty!'],
    ['C-009 no principal', { Principal: undefined }, 'Missing required field Principal'],
    ['C-004 no effect', { Effect: undefined }, 'Missing required field Effect'],
    ['C-004 no action', { Action: undefined }, 'Missing required field Action'],
    ['C-005 an effect that is none', { Effect: 'allow' }, 'Invalid effect: allow'],
    [
      'C-039 NotPrincipal that allows',
      { Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
      'Allow with NotPrincipal is not allowed.',
    ],
    [
      'C-039 NotPrincipal that denies',
      { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
      'AssumeRole policy must not contain NotPrincipal field.',
    ],
    [
      'B-111 every identity pool',
      { Action: 'sts:AssumeRoleWithWebIdentity', Principal: { Federated: 'cognito-identity.amazonaws.com' } },
      'A condition block must be present for the Cognito provider',
    ],
    ['D-004 an operator that is none', { Condition: { Is: { k: 'v' } } }, 'Syntax errors in policy.'],
  ])('%s', (_, members, message) => {
    expect(refused('trust', members)).toEqual(malformed(message));
  });

  test.each([
    ['C-015 no JSON', '{', 'This policy contains invalid Json'],
    ['C-003 no statement', policy(), 'Could not parse the policy: Statement is empty!'],
    [
      'C-001 no version',
      policy(SOUND.trust ?? {}).replace('2012', '2026'),
      'The policy must contain a valid version string',
    ],
    [
      'C-007 a Sid twice',
      policy({ Sid: 'A', ...SOUND.trust }, { Sid: 'A', ...SOUND.trust }),
      'The Statement Ids in the policy are not unique',
    ],
  ])('%s', (_, text, message) => {
    expect(answerTo(text, 'trust')).toEqual(malformed(message));
  });

  test('C-014 too long', () => {
    const text = policy({ Sid: 'x'.repeat(2048), ...SOUND.trust });
    expect(answerTo(text, 'trust')).toEqual({
      code: 'LimitExceeded',
      httpStatus: 409,
      message: 'Cannot exceed quota for ACLSizePerRole: 2048',
    });
  });
});

describe("AWS's text for an identity policy that is refused", () => {
  test.each<readonly [string, object, string]>([
    ['C-004 no action', { Action: undefined }, 'Policy statement must contain actions.'],
    ['C-004 no resource', { Resource: [] }, 'Policy statement must contain resources.'],
    ['C-005 an effect in another case', { Effect: 'ALLOW' }, 'The policy failed legacy parsing'],
    ['C-005 an effect that is none', { Effect: 'Grant' }, 'Syntax errors in policy.'],
    ['C-009 a principal', { Principal: '*' }, 'Policy document should not specify a principal.'],
    [
      'C-016 an action without service',
      { Action: 'GetObject' },
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    [
      'C-016 a condition key without service',
      { Condition: { StringEquals: { username: 'Ana' } } },
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    ['C-016 two colons', { Action: 's3:a:b' }, 'Actions/Condition can contain only one colon.'],
    ['C-016 a wildcard for a service', { Action: 's*:Get' }, 'Vendor s* is not valid'],
    [
      'C-007 a Sid with a space',
      { Sid: 'a b' },
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    ],
    ['C-022 no ARN', { Resource: 'reports' }, 'Resource reports must be in ARN format or "*".'],
    [
      'C-022 no partition',
      { Resource: 'arn:azure:s3:::b' },
      'Partition "azure" is not valid for resource "arn:azure:s3:::b".',
    ],
    [
      'C-022 no service',
      { Resource: 'arn:aws:*:::b' },
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    ['C-022 too few parts', { Resource: 'arn:aws:s3:b' }, 'The policy failed legacy parsing'],
    [
      'C-022 a Region of IAM',
      { Resource: 'arn:aws:iam:eu-west-1::role/R' },
      'IAM resource arn:aws:iam:eu-west-1::role/R cannot contain region information.',
    ],
    [
      'C-022 no type of IAM',
      { Resource: 'arn:aws:iam::111122223333:r*' },
      'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
    ],
    [
      'D-013 no date',
      { Condition: { DateEquals: { 'aws:CurrentTime': 'x' } } },
      'The policy failed legacy parsing',
    ],
  ])('%s', (_, members, message) => {
    expect(refused('identity', members)).toEqual(malformed(message));
  });

  test.each([
    ['C-015 no JSON', '{', 'Syntax errors in policy.'],
    ['C-003 no policy', '[]', 'Syntax errors in policy.'],
    [
      'C-007 a Sid twice',
      policy({ Sid: 'A', ...SOUND.identity }, { Sid: 'A', ...SOUND.identity }),
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [
      'C-016 an old version',
      policy(SOUND.identity ?? {}).replace('2012', '2008'),
      'Policy document must be version 2012-10-17 or greater.',
    ],
  ])('%s', (_, text, message) => {
    expect(answerTo(text, 'identity', { managed: true, inline: null })).toEqual(malformed(message));
  });

  test('C-017 characters that IAM does not take, I-005 more than fits', () => {
    const inline = { holder: 'role', name: 'App', others: 10_240 } as const;
    expect([
      answerTo(policy({ ...SOUND.identity, Sid: '…' }), 'identity'),
      answerTo('x'.repeat(300_000), 'identity'),
      answerTo(policy(SOUND.identity ?? {}), 'identity', { managed: false, inline }),
      refused('session', { Resource: `arn:aws:s3:::${'x'.repeat(2048)}` }),
    ]).toEqual([
      {
        code: 'ValidationError',
        httpStatus: 400,
        message:
          'The specified value for policyDocument is invalid. It must contain only printable ASCII characters.',
      },
      {
        code: 'ValidationError',
        httpStatus: 400,
        message:
          "1 validation error detected: Value at 'policyDocument' failed to satisfy constraint: Member must have length less than or equal to 131072",
      },
      {
        code: 'LimitExceeded',
        httpStatus: 409,
        message: 'Maximum policy size of 10240 bytes exceeded for role App',
      },
      {
        code: 'ValidationError',
        httpStatus: 400,
        message:
          "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048",
      },
    ]);
  });
});

describe("Organizations' text for a policy that is refused", () => {
  test.each(['scp', 'rcp'] as const)('E-042, I-017, I-018 of kind %s', (kind) => {
    expect([refused(kind, { Action: 'Get' }), refused(kind, { Sid: 'x'.repeat(10_240) })]).toEqual([
      {
        code: 'MalformedPolicyDocumentException',
        httpStatus: 400,
        message: 'The provided policy document does not meet the requirements of the specified policy type.',
      },
      {
        code: 'ConstraintViolationException',
        httpStatus: 400,
        message: 'You have exceeded the maximum policy size.',
      },
    ]);
  });
});
