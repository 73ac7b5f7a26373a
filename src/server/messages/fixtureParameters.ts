import {
  allowing,
  document,
  HOME,
  may,
  roleArn,
  trusting,
  worldFile,
  type Ask,
  type Row,
} from './fixture.ts';

const TRUSTING = document(
  trusting({ AWS: HOME }, 'AssumeRole', 'TagSession', 'SetSourceIdentity', 'SetContext'),
);
const own = document(allowing('sts:*'));

const WORLD = worldFile(
  {
    roles: [
      { name: 'App', trustPolicy: TRUSTING, inlinePolicies: { own } },
      { name: 'Next', trustPolicy: TRUSTING, maxSessionDuration: 7200 },
    ],
  },
  {},
  may(allowing('sts:*')),
);

const assume = (params: object = {}, rest: Partial<Ask> = {}): Ask => ({
  call: 'sts:AssumeRole',
  params: { RoleArn: roleArn('App'), RoleSessionName: 'ana', ...params },
  ...rest,
});

const next = (params: object = {}): Ask => assume({ RoleArn: roleArn('Next'), ...params }, { as: 'issued' });

const broken = (value: string, member: string, constraint: string): string =>
  `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: Member must ${constraint}`;

const KEYS = [
  { Key: 'team', Value: 'red' },
  { Key: 'Team', Value: 'blue' },
];

const ROWS: readonly Row[] = [
  {
    message: 'MalformedInput: integer parameter empty',
    ask: assume({ DurationSeconds: '' }),
    says: ['MalformedInput', 400, 'missing value for decimal type'],
  },
  {
    message: 'MalformedInput: integer parameter not an int32',
    ask: assume({ DurationSeconds: '2147483648' }),
    says: ['MalformedInput', 400, 'invalid value for decimal type'],
  },
  {
    message: 'ValidationError: required parameter missing',
    ask: assume({ RoleSessionName: undefined }),
    says: ['ValidationError', 400, broken('null', 'roleSessionName', 'not be null')],
  },
  {
    message: 'ValidationError: string too short',
    ask: assume({ RoleSessionName: 'a' }),
    says: [
      'ValidationError',
      400,
      broken("'a'", 'roleSessionName', 'have length greater than or equal to 2'),
    ],
  },
  {
    message: 'ValidationError: string too long',
    ask: assume({ RoleSessionName: 'a'.repeat(65) }),
    says: [
      'ValidationError',
      400,
      broken(`'${'a'.repeat(65)}'`, 'roleSessionName', 'have length less than or equal to 64'),
    ],
  },
  {
    message: 'ValidationError: pattern mismatch',
    ask: assume({ RoleSessionName: 'a b' }),
    says: [
      'ValidationError',
      400,
      broken("'a b'", 'roleSessionName', String.raw`satisfy regular expression pattern: [\w+=,.@-]*`),
    ],
  },
  {
    message: 'ValidationError: integer below minimum',
    ask: assume({ DurationSeconds: 899 }),
    says: [
      'ValidationError',
      400,
      broken("'899'", 'durationSeconds', 'have value greater than or equal to 900'),
    ],
  },
  {
    message: 'ValidationError: integer above maximum',
    ask: assume({ DurationSeconds: 43_201 }),
    says: [
      'ValidationError',
      400,
      broken("'43201'", 'durationSeconds', 'have value less than or equal to 43200'),
    ],
  },
  {
    message: 'ValidationError: several constraints violated',
    ask: assume({ RoleArn: undefined, RoleSessionName: 'a' }),
    says: [
      'ValidationError',
      400,
      "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; Value 'a' at 'roleSessionName' failed to satisfy constraint: Member must have length greater than or equal to 2",
    ],
  },
  {
    message: 'ValidationError: tag value outside the alphabet (e.g. *)',
    ask: assume({ Tags: [{ Key: 'team', Value: '*' }] }),
    says: [
      'ValidationError',
      400,
      broken(
        "'*'",
        'tags.1.member.value',
        String.raw`satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*`,
      ),
    ],
  },
  {
    message: 'ValidationError: RoleArn long enough but not an ARN',
    ask: assume({ RoleArn: 'this-is-no-arn-of-a-role' }),
    says: ['ValidationError', 400, 'this-is-no-arn-of-a-role is invalid'],
  },
  {
    message: 'ValidationError: DurationSeconds above role MaxSessionDuration',
    ask: assume({ DurationSeconds: 7200 }),
    says: [
      'ValidationError',
      400,
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
  },
  {
    message: 'ValidationError: DurationSeconds over 3600 when chaining',
    before: [assume()],
    ask: next({ DurationSeconds: 3601 }),
    says: [
      'ValidationError',
      400,
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    ],
  },
  {
    message: 'ValidationError: chained call sets a different SourceIdentity',
    before: [assume({ SourceIdentity: 'ana' })],
    ask: next({ SourceIdentity: 'ben' }),
    says: ['ValidationError', 400, 'The source identity is already set for this assume role session'],
  },
  {
    message: 'InvalidParameterValue: tag keys equal ignoring case',
    ask: assume({ Tags: KEYS }),
    says: [
      'InvalidParameterValue',
      400,
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    ],
  },
  {
    message: 'InvalidParameterValue: TransitiveTagKeys entry not among Tags',
    ask: assume({ Tags: KEYS.slice(0, 1), TransitiveTagKeys: ['project'] }),
    says: [
      'InvalidParameterValue',
      400,
      'The specified transitive tag key must be included in the requested tags.',
    ],
  },
  {
    message: 'InvalidParameterValue: tag key already inherited as transitive',
    before: [assume({ Tags: KEYS.slice(0, 1), TransitiveTagKeys: ['team'] })],
    ask: next({ Tags: KEYS.slice(1) }),
    says: [
      'InvalidParameterValue',
      400,
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    ],
  },
  {
    message: 'MalformedPolicyDocument: inline session policy is not valid policy JSON',
    ask: assume({ Policy: '{ "Version": ' }),
    says: ['MalformedPolicyDocument', 400, 'Syntax errors in policy.'],
  },
  {
    message: 'MalformedPolicyDocument: inline session policy is not valid policy JSON',
    ask: assume({ Policy: '{ "Version": "2012-10-17", "Statement": 1 }' }),
    says: ['MalformedPolicyDocument', 400, 'Syntax errors in policy.'],
  },
  {
    message: 'PackedPolicyTooLarge: packed policies + tags over 100 %',
    ask: assume({
      Tags: Array.from({ length: 6 }, (_, index) => ({ Key: `k${index}`, Value: noise(256, index + 7) })),
    }),
    says: [
      'PackedPolicyTooLarge',
      400,
      'Packed policy consumes NNN% of allotted space, please use smaller policy.',
    ],
  },
  {
    message:
      'RegionDisabledException: STS endpoint of this Region deactivated for the account that owns the role/user',
    world: worldFile({ sts: { disabledRegions: ['eu-west-1'] } }),
    ask: { call: 'sts:GetSessionToken' },
    says: [
      'RegionDisabledException',
      403,
      `STS is not activated in this region for account:${HOME}. Your account administrator can activate STS in this region using the IAM Console.`,
    ],
  },
];

/** Constraints of the API, and what STS says of parameters that keep them. */
export const PARAMETERS: readonly Row[] = ROWS.map((row) => ({ world: WORLD, ...row }));

/** Text that does not compress. */
function noise(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(0x4e00 + (state % 600));
  }).join('');
}
