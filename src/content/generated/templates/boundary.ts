import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  BUCKETS,
  PEOPLE,
  allow,
  allowed,
  call,
  deny,
  naming,
  oneOrTwo,
  policy,
  userArn,
  which,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';
import { ON_OBJECTS } from './sessionPolicy.ts';

/** What a permissions boundary leaves of identity policies, and what a bucket policy grants past it. */
export const boundary: Template = {
  id: 'boundary',
  tasks: ['SCS-C03 4.2', 'DOP-C02 6.1', 'SAP-C02 1.2'],
  difficulty: 3,
  rules: ['E-007', 'E-011'],
  read: ['guardrails/boundary'],
  propose,
};

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const bucket = dice.deck(BUCKETS);
  const [one, other] = [bucket(), bucket()];
  const action = dice.deck(ON_OBJECTS);
  const [both, permitted, bounded, shared] = [action(), action(), action(), action()];
  const user = userArn(account, person);
  const identity = policy(allow([both, permitted]));
  const limit = policy(
    allow([both, bounded], dice.oneOf(['*', `arn:aws:s3:::${one}/*`])),
    ...(dice.oneOf([true, false]) ? [deny(both, `arn:aws:s3:::${other}/*`)] : []),
  );
  const named = dice.oneOf([user, `arn:aws:iam::${account}:root`]);
  const bucketPolicy = policy(naming({ AWS: named }, allow(shared, `arn:aws:s3:::${other}/*`)));
  const limitArn = `arn:aws:iam::${account}:policy/limit`;
  const wanted = oneOrTwo(dice);
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person, inlinePolicies: { work: identity }, permissionsBoundary: limitArn }],
          policies: [{ name: 'limit', document: limit }],
          resources: [{ arn: `arn:aws:s3:::${one}` }, { arn: `arn:aws:s3:::${other}`, policy: bucketPolicy }],
        },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `Developers of account ${account} work under a permissions boundary. ${person}, an IAM user, has this identity policy:`,
          `${person} is an IAM user of account ${account} with a permissions boundary. The identity policy:`,
        ]),
      ),
      json(identity),
      paragraph('The permissions boundary:'),
      json(limit),
      paragraph(
        `The bucket \`${other}\` of the account has this bucket policy, the bucket \`${one}\` has none:`,
      ),
      json(bucketPolicy),
      paragraph(which(wanted, `call may ${person} make`, `calls may ${person} make`)),
    ],
    wanted,
    options: [both, permitted, bounded, shared].flatMap((each) =>
      [one, other].map((name) => ({
        text: [paragraph(`\`${each}\` on an object in the bucket \`${name}\``)],
        misconception:
          {
            [both]: 'deny-can-be-outvoted',
            [permitted]: 'boundary-of-others',
            [bounded]: 'limits-grant',
            [shared]: 'root-lets-all-in',
          }[each] ?? 'limits-grant',
        calls: [allowed('the call', call(user, each, { resource: `arn:aws:s3:::${name}/2026.csv` }))],
      })),
    ),
  };
}
