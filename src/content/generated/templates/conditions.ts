import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  BUCKETS,
  PEOPLE,
  allow,
  allowed,
  call,
  deny,
  oneOrTwo,
  policy,
  userArn,
  which,
  type Condition,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** What condition operators make of a request: matching, case, wildcards, missing keys, several keys. */
export const conditions: Template = {
  id: 'conditions',
  tasks: ['SCS-C03 4.2', 'SOA-C03 4.1', 'DVA-C02 2.1'],
  difficulty: 3,
  rules: ['D-001'],
  read: ['good-habits/narrow'],
  propose,
};

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const bucket = dice.oneOf(BUCKETS);
  const family = dice.deck(FAMILIES);
  const [first, second] = [family(), family()];
  const two = dice.oneOf([true, false]);
  const used = two ? [first, second] : [first];
  const condition: Condition = used
    .map(({ tests }) => dice.oneOf(tests))
    .reduce(
      (before, { operator, key, values }) => ({
        ...before,
        [operator]: { ...before[operator], [key]: values },
      }),
      {} as Condition,
    );
  const isDeny = dice.oneOf([true, false, false]);
  const tested = isDeny ? deny('s3:GetObject', '*', condition) : allow('s3:GetObject', '*', condition);
  const document = policy(...(isDeny ? [allow('s3:*')] : []), tested);
  const wanted = oneOrTwo(dice);
  const requests = first.requests.flatMap((one) =>
    two ? second.requests.map((other) => [one, other]) : [[one]],
  );
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person, inlinePolicies: { read: document } }],
          resources: [{ arn: `arn:aws:s3:::${bucket}` }],
        },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `${person}, an IAM user of account ${account}, has one identity policy:`,
          `A security engineer reviews the only policy of the IAM user ${person} in account ${account}:`,
          `This is the whole of what the IAM user ${person} of account ${account} is permitted:`,
        ]),
      ),
      json(document),
      paragraph(
        `${person} reads objects of the bucket \`${bucket}\` in the same account, which has no bucket policy.`,
      ),
      paragraph(which(wanted, 'request is allowed', 'requests are allowed')),
    ],
    wanted,
    options: dice
      .shuffled(requests)
      .slice(0, 12)
      .map((parts) => ({
        text: [paragraph(`A request ${parts.map(({ text }) => text).join(', and ')}`)],
        misconception: parts.length > 1 ? 'conditions-are-or' : (parts[0]?.belief ?? 'missing-key-is-false'),
        calls: [
          allowed(
            'the request',
            call(userArn(account, person), 's3:GetObject', {
              resource: `arn:aws:s3:::${bucket}/plan.csv`,
              context: Object.fromEntries(parts.map(({ key, value }) => [key, value])),
            }),
          ),
        ],
      })),
  };
}

interface Request {
  readonly key: string;
  /** An empty list takes the key away. */
  readonly value: string | string[];
  readonly text: string;
  readonly belief: string;
}

interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: string | readonly string[];
}

/** A condition key, tests of it that a policy can make, and what requests can have there. */
interface Family {
  readonly tests: readonly [Test, ...Test[]];
  readonly requests: readonly Request[];
}

const tests = (key: string, ...written: readonly [Written, ...Written[]]): Family['tests'] => {
  const test = ([operator, values]: Written): Test => ({ operator, key, values });
  const [first, ...rest] = written;
  return [test(first), ...rest.map(test)];
};

type Written = readonly [operator: string, values: string | readonly string[]];

const requests = (
  key: string,
  told: (value: string) => string,
  values: Readonly<Record<string, string>>,
  missing: string,
): readonly Request[] => [
  ...Object.entries(values).map(([value, belief]) => ({ key, value, text: told(value), belief })),
  { key, value: [], text: missing, belief: 'missing-key-is-false' },
];

const TEAM = 'aws:PrincipalTag/team';

const FAMILIES: readonly [Family, ...Family[]] = [
  {
    tests: tests(
      TEAM,
      ['StringEquals', 'data'],
      ['StringEquals', 'data*'],
      ['StringLike', 'data*'],
      ['StringNotEquals', 'data'],
      ['StringEqualsIfExists', 'data'],
      ['StringEqualsIgnoreCase', 'data'],
      ['StringNotLike', 'data*'],
      ['StringEquals', ['data', 'data-eu']],
    ),
    requests: requests(
      TEAM,
      (value) => `of a caller with the tag \`team\` = \`${value}\``,
      {
        data: 'condition-not-met-denies',
        Data: 'stringequals-knows-stars',
        'data-eu': 'stringequals-knows-stars',
        web: 'condition-not-met-denies',
      },
      'of a caller without the tag `team`',
    ),
  },
  {
    tests: tests(
      'aws:SourceIp',
      ['IpAddress', '203.0.113.0/24'],
      ['NotIpAddress', '203.0.113.0/24'],
      ['IpAddressIfExists', '203.0.113.0/24'],
      ['IpAddress', ['203.0.113.0/25', '198.51.100.7']],
    ),
    requests: requests(
      'aws:SourceIp',
      (value) => `from the address \`${value}\``,
      {
        '203.0.113.20': 'condition-not-met-denies',
        '203.0.113.200': 'condition-not-met-denies',
        '198.51.100.7': 'condition-not-met-denies',
      },
      'without `aws:SourceIp`, through a VPC endpoint',
    ),
  },
  {
    tests: tests(
      'aws:CurrentTime',
      ['DateLessThan', '2026-03-01T00:00:00Z'],
      ['DateGreaterThan', '2026-03-01T00:00:00Z'],
      ['DateLessThanEquals', '2026-04-01T00:00:00Z'],
    ),
    requests: requests(
      'aws:CurrentTime',
      (value) => `made at \`${value}\``,
      {
        '2026-02-14T10:00:00Z': 'condition-not-met-denies',
        '2026-03-20T10:00:00Z': 'condition-not-met-denies',
        '2026-05-02T10:00:00Z': 'condition-not-met-denies',
      },
      'whose time is not known',
    ).slice(0, 3),
  },
  {
    tests: tests(
      'aws:MultiFactorAuthAge',
      ['NumericLessThan', '3600'],
      ['NumericLessThanIfExists', '3600'],
      ['NumericGreaterThan', '3600'],
      ['Null', 'true'],
      ['Null', 'false'],
    ),
    requests: requests(
      'aws:MultiFactorAuthAge',
      (value) => `made ${value} seconds after MFA`,
      { 300: 'mfa-ifexists-allow', 5000: 'mfa-ifexists-allow' },
      'made without MFA, so that `aws:MultiFactorAuthAge` is missing',
    ),
  },
];
