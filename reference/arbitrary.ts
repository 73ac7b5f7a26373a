import fc from 'fast-check';
import { callOf, type Call } from '../src/call/call.ts';
import { readWorldValue } from '../src/world/file/readValue.ts';
import type { World } from '../src/world/world.ts';

/*
 * Random worlds, policies and calls from a small vocabulary: few enough names that statements often apply, and every
 * element, wildcards, variables and half-right values among them.
 */

const ACCOUNTS = ['111122223333', '444455556666'] as const;
const USERS = ['Ana', 'Ben'] as const;
const ROLES = ['ReadOnly', 'Admin'] as const;

const account = fc.constantFrom(...ACCOUNTS);
const userArn = fc
  .tuple(account, fc.constantFrom(...USERS))
  .map(([id, name]) => `arn:aws:iam::${id}:user/${name}`);
const roleArn = fc
  .tuple(account, fc.constantFrom(...ROLES))
  .map(([id, name]) => `arn:aws:iam::${id}:role/${name}`);

const oneOrMany = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Value[]> =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }));

const principal = fc.oneof(
  fc.constant('*'),
  fc.record({
    AWS: oneOrMany(
      fc.oneof(
        account,
        account.map((id) => `arn:aws:iam::${id}:root`),
        userArn,
        roleArn,
        fc.constant('*'),
      ),
    ),
  }),
  fc.constant({ Service: 'lambda.amazonaws.com' }),
);

const action = fc.constantFrom(
  'sts:AssumeRole',
  'sts:assumerole',
  'sts:*',
  'sts:Assume*',
  'sts:TagSession',
  's3:GetObject',
  's3:Get?bject',
  '*',
);

const resource = fc.constantFrom(
  '*',
  'arn:aws:iam::111122223333:role/ReadOnly',
  'arn:aws:iam::*:role/Read*',
  'arn:aws:iam::444455556666:role/*',
  'arn:aws:s3:::reports/*',
  'arn:aws:s3:::reports/${aws:username}/a.csv',
  'arn:aws:s3:::other',
);

const operator = fc.constantFrom(
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringEqualsIfExists',
  'ArnLike',
  'Null',
  'Bool',
  'DateLessThan',
  'ForAllValues:StringEquals',
  'ForAnyValue:StringLike',
);

const key = fc.constantFrom(
  'sts:ExternalId',
  'aws:PrincipalArn',
  'aws:username',
  'aws:PrincipalTag/team',
  'aws:CurrentTime',
  'aws:SourceIp',
  'aws:MultiFactorAuthPresent',
);

const value = fc.constantFrom(
  'partner-1',
  'true',
  'red',
  '*',
  'arn:aws:iam::444455556666:user/*',
  '${aws:username}',
  '2026-06-01T00:00:00Z',
  'Ana',
);

const condition = fc.dictionary(operator, fc.dictionary(key, oneOrMany(value), { minKeys: 1, maxKeys: 2 }), {
  maxKeys: 2,
});

const either = (name: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(fc.integer({ min: 0, max: 5 }), values)
    .map(([negated, written]) => ({ [negated === 0 ? `Not${name}` : name]: written }));

const optional = (members: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: members });

const statement = (
  ...members: fc.Arbitrary<Record<string, unknown>>[]
): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
      either('Action', oneOrMany(action)),
      optional(condition.map((tests) => ({ Condition: tests }))),
      ...members,
    )
    .map(([Effect, ...parts]) => Object.assign({ Effect }, ...parts) as Record<string, unknown>);

const policy = (of: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ Version: fc.constant('2012-10-17'), Statement: fc.array(of, { minLength: 1, maxLength: 3 }) });

const trustPolicy = policy(statement(either('Principal', principal)));
const identityPolicy = policy(statement(either('Resource', oneOrMany(resource))));
const resourcePolicy = policy(
  statement(either('Principal', principal), either('Resource', oneOrMany(resource))),
);

const inlinePolicies = fc.dictionary(fc.constantFrom('one', 'two'), identityPolicy, { maxKeys: 2 });
const tags = fc.constantFrom({}, { team: 'red' });

const accountOf = (id: string): fc.Arbitrary<object> =>
  fc.record({
    id: fc.constant(id),
    users: fc.tuple(...USERS.map((name) => fc.record({ name: fc.constant(name), tags, inlinePolicies }))),
    roles: fc.tuple(
      ...ROLES.map((name) => fc.record({ name: fc.constant(name), tags, trustPolicy, inlinePolicies })),
    ),
  });

/** A world of two accounts with two users and two roles each, and a bucket with a policy in the first. */
export const world: fc.Arbitrary<World> = fc
  .tuple(accountOf(ACCOUNTS[0]), accountOf(ACCOUNTS[1]), resourcePolicy)
  .map(([first, second, bucketPolicy]) => {
    const resources = [{ arn: 'arn:aws:s3:::reports', policy: bucketPolicy }];
    const read = readWorldValue({ accounts: [{ ...first, resources }, second] });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value.world;
  });

/** A call in that world by one of its users, a root user, a service or nobody, good parameters and bad. */
export const callIn = (at: World): fc.Arbitrary<Call> => {
  const keys = at.accounts.flatMap(({ users }) => users.flatMap(({ accessKeys }) => accessKeys));
  const credentials: fc.Arbitrary<Call['credentials']> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...keys)
        .map(({ id }) => ({ kind: 'accessKey' as const, accessKeyId: id, sessionToken: null })),
    },
    { weight: 1, arbitrary: account.map((accountId) => ({ kind: 'root' as const, accountId })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'service' as const, service: 'lambda.amazonaws.com' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
  );
  const assumeRole = fc
    .record(
      {
        RoleArn: fc.oneof({ weight: 9, arbitrary: roleArn }, { weight: 1, arbitrary: fc.string() }),
        RoleSessionName: fc.oneof(
          { weight: 9, arbitrary: fc.constant('session') },
          { weight: 1, arbitrary: fc.string() },
        ),
        ExternalId: fc.constantFrom('partner-1', 'partner-2'),
        DurationSeconds: fc.constantFrom(900, 3600, 7200, 1, 'x'),
      },
      { requiredKeys: ['RoleArn', 'RoleSessionName'] },
    )
    .map((params) => ({ service: 'sts', operation: 'AssumeRole', params, resource: null }));
  const getObject = fc
    .constantFrom('arn:aws:s3:::reports/a.csv', 'arn:aws:s3:::reports/Ana/a.csv', 'arn:aws:s3:::other')
    .map((arn) => ({ service: 's3', operation: 'GetObject', params: {}, resource: arn }));
  const getCallerIdentity = fc.constant({
    service: 'sts',
    operation: 'GetCallerIdentity',
    params: {},
    resource: null,
  });
  return fc
    .tuple(
      credentials,
      fc.oneof({ weight: 6, arbitrary: assumeRole }, { weight: 2, arbitrary: getObject }, getCallerIdentity),
    )
    .map(([proof, asked]) => callOf({ ...asked, credentials: proof }));
};
