import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  BUCKETS,
  PEOPLE,
  ROLES,
  allow,
  allowed,
  assumeRole,
  call,
  deny,
  oneOrTwo,
  policy,
  roleArn,
  trust,
  userArn,
  which,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** What is left where a session policy or a permissions boundary meets what the role or user may do. */
export const sessionPolicy: Template = {
  id: 'session-policy',
  tasks: ['SCS-C03 4.2', 'DVA-C02 2.1', 'SAP-C02 1.2'],
  difficulty: 3,
  rules: ['B-040'],
  read: ['guardrails/session-policy'],
  propose,
};

/** Actions on objects, and what they are called in a question. */
export const ON_OBJECTS = [
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:GetObjectTagging',
  's3:PutObjectTagging',
  's3:GetObjectVersion',
] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const role = dice.oneOf(ROLES);
  const bucket = dice.deck(BUCKETS);
  const [one, other] = [bucket(), bucket()];
  const action = dice.deck(ON_OBJECTS);
  const [both, permitted, passed, neither] = [action(), action(), action(), action()];
  const everywhere = `arn:aws:s3:::*`;
  const inOne = `arn:aws:s3:::${one}/*`;
  const onOne = dice.oneOf(['role', 'session', 'none'] as const);
  const denies = dice.oneOf([true, false]);
  const rolePolicy = policy(
    allow(dice.shuffled([both, permitted]), onOne === 'role' ? inOne : everywhere),
    ...(denies ? [deny(permitted)] : []),
  );
  const passedPolicy = policy(
    allow(
      dice.shuffled([both, passed, ...(denies ? [permitted] : [])]),
      onOne === 'session' ? inOne : everywhere,
    ),
  );
  const user = userArn(account, person);
  const goal = roleArn(account, role);
  const wanted = onOne === 'none' ? 2 : oneOrTwo(dice);
  const asked = [both, permitted, passed, neither].flatMap((each) =>
    [one, other].map((name) => ({ action: each, name })),
  );
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person }],
          roles: [{ name: role, trustPolicy: trust({ AWS: user }), inlinePolicies: { work: rolePolicy } }],
          resources: [one, other].map((name) => ({ arn: `arn:aws:s3:::${name}` })),
        },
      ],
    },
    start: [
      assumeRole(
        user,
        goal,
        { Policy: JSON.stringify(passedPolicy) },
        { label: 'WORK', expect: { outcome: 'allow' } },
      ),
    ],
    stem: [
      paragraph(
        dice.oneOf([
          `The role \`${role}\` in account ${account} has this one identity policy:`,
          `A job assumes the role \`${role}\`, whose permissions are these:`,
          `${person} may assume the role \`${role}\`. It has one policy of permissions:`,
        ]),
      ),
      json(rolePolicy),
      paragraph(
        dice.oneOf([
          `${person} calls \`AssumeRole\` and passes this policy for the session in the parameter \`Policy\`:`,
          'The session is opened with a session policy, given in the parameter `Policy` of `AssumeRole`:',
        ]),
      ),
      json(passedPolicy),
      paragraph(`The buckets \`${one}\` and \`${other}\` are in the same account and have no bucket policy.`),
      paragraph(which(wanted, 'call may the session make', 'calls may the session make')),
    ],
    wanted,
    options: asked.map((each) => ({
      text: [paragraph(`\`${each.action}\` on an object in the bucket \`${each.name}\``)],
      misconception:
        {
          [both]: 'session-policy-adds',
          [permitted]: denies ? 'deny-can-be-outvoted' : 'session-policy-adds',
          [passed]: 'session-policy-adds',
          [neither]: 'session-keeps-own-permissions',
        }[each.action] ?? 'session-policy-adds',
      calls: [
        allowed(
          'the call',
          call('session:WORK', each.action, { resource: `arn:aws:s3:::${each.name}/2026.csv` }),
        ),
      ],
    })),
  };
}
