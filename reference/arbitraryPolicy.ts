import fc from 'fast-check';
import * as roster from './roster.ts';
import { DEV, MANAGEMENT, OUTSIDE, PROD, ROLES, SERVICE, USERS } from './roster.ts';
import { VOCABULARY } from './vocabulary.ts';

/* Policy texts that AWS would save, with every element, operator, wildcard and variable, from a small vocabulary. */

type Members = Record<string, unknown>;

const oneOrMany = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Value[]> =>
  fc.oneof(
    { weight: 3, arbitrary: value },
    { weight: 2, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
  );

const ACTIONS = [
  '*',
  's3:*',
  's3:GetObject',
  'S3:getobject',
  's3:Get?bject',
  's3:List*',
  'sts:*',
  'sts:AssumeRole',
  'sts:*Role',
  'kms:*',
  'kms:Decrypt',
  'kms:RetireGrant',
  'sqs:SendMessage',
  'iam:Get*',
];

const RESOURCES = [
  '*',
  '*',
  'arn:aws:s3:::reports/*',
  'arn:aws:s3:::reports',
  'arn:aws:s3:*',
  'arn:aws:s3:*:*:reports/A??/*.csv',
  'arn:aws:s3:::re*',
  'arn:aws:s3:::reports/${aws:username}/*',
  "arn:aws:s3:::reports/${aws:PrincipalTag/Team, 'Ana'}*",
  'arn:aws:s3:::reports/red:b${*}c.csv',
  'arn:aws:s3:::reports/A${*}.csv',
  'arn:aws:s3:::reports/*a${?}csv',
  'arn:aws:s3:::${s3:prefix}',
  'arn:aws:s3*:::archive/*',
  'arn:*:a.csv',
  'arn:aws:s3:*:reports/*',
  'arn:aws:s3::?reports/*',
  'arn:aws:s3::a*:archive/*',
  'arn:aws:iam::*:role/*',
  `arn:aws:iam::${PROD}:role/App`,
  `arn:aws:iam::4*6:role/*`,
  `arn:aws:iam::${DEV}:role/team/*`,
  'arn:aws:iam::??????????6?:role/App',
  `arn:aws:kms:us-*:${PROD}:key/*`,
  `arn:aws:sqs:*:${PROD}:job?`,
  'arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:jobs',
];

const AWS_PRINCIPALS = [
  '*',
  ...[PROD, DEV, MANAGEMENT, OUTSIDE].flatMap((account) => [account, `arn:aws:iam::${account}:root`]),
  ...USERS.flatMap((user) => [
    roster.userArn(user),
    roster.userArn(user),
    user.id,
    roster.federatedArn(user),
  ]),
  ...ROLES.flatMap((role) => [roster.roleArn(role), roster.roleArn(role), role.id, roster.sessionArn(role)]),
  `arn:aws:iam::${PROD}:user/Gone`,
  `arn:aws:iam::${PROD}:user/ana`,
];

const principal = fc.oneof(
  { weight: 2, arbitrary: fc.constant('*' as unknown) },
  { weight: 6, arbitrary: oneOrMany(fc.constantFrom(...AWS_PRINCIPALS)).map((AWS) => ({ AWS })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(SERVICE, 'ec2.amazonaws.com'), fc.constantFrom(...AWS_PRINCIPALS))
      .map(([Service, AWS]) => ({ Service: [Service, 'ecs.amazonaws.com'], AWS })),
  },
);

/** What is listed by a NotPrincipal that is meant well: an account and somebody of it. */
const notPrincipal = fc.oneof(
  principal,
  fc
    .constantFrom(
      ...USERS.map((user) => [user, roster.userArn(user)] as const),
      ...ROLES.map((role) => [role, roster.roleArn(role)] as const),
    )
    .map(([{ account }, arn]) => ({ AWS: [account, arn] as string[] })),
);

const OPERATORS: Readonly<Record<keyof typeof VOCABULARY, readonly string[]>> = {
  string: [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
  ],
  numeric: ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
    (name) => `Numeric${name}`,
  ),
  date: ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
    (name) => `Date${name}`,
  ),
  boolean: ['Bool'],
  binary: ['BinaryEquals'],
  address: ['IpAddress', 'NotIpAddress'],
  arn: ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'],
};

const SETS = ['', '', '', 'ForAllValues:', 'ForAnyValue:'];
const SUFFIXES = ['', '', 'IfExists'];

/** Operators by how many there are of a type, so that none is rare. */
const operatorAndType = fc.constantFrom(
  ...Object.entries(OPERATORS).flatMap(([type, names]) =>
    names.map((name) => [type as keyof typeof VOCABULARY, name] as const),
  ),
);

const test = fc.oneof(
  {
    weight: 9,
    arbitrary: operatorAndType.chain(([type, name]) =>
      fc.record({
        operator: fc
          .tuple(fc.constantFrom(...SETS), fc.constantFrom(...SUFFIXES))
          .map(([set, suffix]) => `${set}${name}${suffix}`),
        key: fc.constantFrom<string>(...VOCABULARY[type].keys),
        values: oneOrMany(fc.constantFrom<string>(...VOCABULARY[type].values)),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      operator: fc.constant('Null'),
      key: fc.constantFrom<string>(...Object.values(VOCABULARY).flatMap(({ keys }) => keys)),
      values: oneOrMany(fc.constantFrom('true', 'false', 'True')),
    }),
  },
);

const condition = fc.array(test, { maxLength: 2 }).map((tests): Members => {
  const written: Record<string, Members> = {};
  for (const { operator, key, values } of tests) written[operator] = { ...written[operator], [key]: values };
  return tests.length === 0 ? {} : { Condition: written };
});

const actions: fc.Arbitrary<Members> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ Action: '*' }) },
  { weight: 6, arbitrary: oneOrMany(fc.constantFrom(...ACTIONS)).map((Action) => ({ Action })) },
  { weight: 1, arbitrary: oneOrMany(fc.constantFrom(...ACTIONS)).map((NotAction) => ({ NotAction })) },
);

const resources: fc.Arbitrary<Members> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ Resource: '*' }) },
  { weight: 6, arbitrary: oneOrMany(fc.constantFrom(...RESOURCES)).map((Resource) => ({ Resource })) },
  { weight: 1, arbitrary: oneOrMany(fc.constantFrom(...RESOURCES)).map((NotResource) => ({ NotResource })) },
);

const trusted: fc.Arbitrary<Members> = principal.map((Principal) => ({ Principal }));
const principals: fc.Arbitrary<Members> = fc.oneof(
  { weight: 5, arbitrary: trusted },
  { weight: 1, arbitrary: notPrincipal.map((NotPrincipal) => ({ NotPrincipal })) },
);

const maybe = (weight: number, members: fc.Arbitrary<Members>): fc.Arbitrary<Members> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant({}) }, { weight, arbitrary: members });

const effect = fc.constantFrom('Allow', 'Allow', 'Allow', 'Allow', 'Deny');

const document = (...members: readonly fc.Arbitrary<Members>[]): fc.Arbitrary<string> =>
  policyOf(
    fc
      .array(statement(effect, members), { minLength: 1, maxLength: 3 })
      .map((all) => (all.length === 1 ? all[0] : all)),
  );

const statement = (
  of: fc.Arbitrary<string>,
  members: readonly fc.Arbitrary<Members>[],
): fc.Arbitrary<Members> =>
  fc.tuple(of, ...members).map(([Effect, ...rest]) => Object.assign({ Effect }, ...rest) as Members);

const policyOf = (Statement: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .record({
      Version: fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17', undefined),
      Statement,
    })
    .map((policy) => JSON.stringify(policy));

/** Identity policies, boundaries, session policies and SCPs. */
export const identityPolicy = document(actions, resources, maybe(3, condition));
export const resourcePolicy = document(principals, actions, resources, maybe(3, condition));
export const trustPolicy = document(trusted, actions, maybe(3, condition));

const ELEMENTS = {
  identity: [actions, resources, maybe(7, condition)],
  resource: [principals, actions, resources, maybe(5, condition)],
  trust: [trusted, actions, maybe(5, condition)],
} as const;

/** A policy of a single Allow statement. */
export const policyOfOne = (type: keyof typeof ELEMENTS): fc.Arbitrary<string> =>
  policyOf(statement(fc.constant('Allow'), ELEMENTS[type]));

/** E-042 */
export const rcp = document(
  fc.constant({ Effect: 'Deny', Principal: '*' }),
  fc.constantFrom(
    { Action: 's3:*' },
    { Action: ['sts:*', 'kms:Decrypt'] },
    { Action: 'kms:*' },
    { Action: 'sqs:Send*' },
  ),
  resources,
  condition,
);

export const FULL_ACCESS = JSON.stringify({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
});
