import type { CallStep, CaseStep } from '../../case/schema.ts';
import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  PEOPLE,
  ROLES,
  allow,
  assumeRole,
  call,
  named,
  policy,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import { paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** From what was done to the error that comes of it. */
export const errorCause: Template = {
  id: 'error-cause',
  tasks: ['SOA-C03 4.1', 'DVA-C02 2.1', 'SCS-C03 4.1'],
  difficulty: 2,
  rules: ['A-039', 'A-032'],
  read: ['why-denied/in-order'],
  propose,
};

const CODES = [
  'AccessDenied',
  'ValidationError',
  'ExpiredToken',
  'InvalidClientTokenId',
  'MalformedPolicyDocument',
] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.deck(PEOPLE);
  const cast = {
    account,
    person: person(),
    other: person(),
    retired: person(),
    role: dice.oneOf(ROLES),
    number: dice.below(3),
  };
  const mishaps = dice.shuffled(mishapsOf(cast)).slice(0, 4);
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [
            { name: cast.person },
            { name: cast.other, inlinePolicies: { all: policy(allow('*')) } },
            { name: cast.retired, accessKeys: [{ status: 'Inactive' }] },
          ],
          roles: [
            {
              name: cast.role,
              trustPolicy: trust({ AWS: [userArn(account, cast.person), userArn(account, cast.retired)] }),
            },
          ],
        },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `The support desk of a company collects failed calls of account ${account}. The IAM users ${cast.person} and ${cast.retired} are trusted by the role \`${cast.role}\`, which has a maximum session duration of one hour. The user ${cast.other} may do anything that an identity policy can allow.`,
          `In account ${account} the role \`${cast.role}\` trusts the IAM users ${cast.person} and ${cast.retired}, and keeps the maximum session duration at one hour. ${cast.other} is an administrator with an identity policy that allows \`*\` on \`*\`.`,
        ]),
      ),
      paragraph(
        'Match each call with the error code that it gets. An option may be used once, more than once or not at all.',
      ),
    ],
    wanted: 0,
    options: CODES.map((code) => ({
      text: [paragraph(`\`${code}\``)],
      misconception: 'access-denied-means-bad-keys',
      expect: { error: code },
    })),
    prompts: mishaps.map(({ text, do: done = [], step }) => ({
      text: [paragraph(text)],
      do: done,
      calls: [named('the call', step)],
    })),
  };
}

interface Cast {
  readonly account: string;
  readonly person: string;
  readonly other: string;
  readonly retired: string;
  readonly role: string;
  readonly number: number;
}

interface Mishap {
  readonly text: string;
  readonly do?: readonly CaseStep[];
  readonly step: CallStep;
}

function mishapsOf({ account, person, other, retired, role, number }: Cast): readonly Mishap[] {
  const user = userArn(account, person);
  const goal = roleArn(account, role);
  const hours = number + 2;
  const session = assumeRole(user, goal, {}, { label: 'S', expect: { outcome: 'allow' } });
  return [
    {
      text: `${person} assumes the role and asks for a session of ${hours} hours.`,
      step: assumeRole(user, goal, { DurationSeconds: hours * 3600 }),
    },
    {
      text: `${person} assumes the role and asks for a session of ${number + 1} minutes.`,
      step: assumeRole(user, goal, { DurationSeconds: (number + 1) * 60 }),
    },
    { text: `${other} assumes the role.`, step: assumeRole(userArn(account, other), goal) },
    {
      text: `${person} assumes a role by the name \`${role.toLowerCase()}\`, which nobody has made.`,
      step: assumeRole(user, roleArn(account, role.toLowerCase())),
    },
    {
      text: `${person} asks for the caller identity, ${hours} hours after a session of the role was opened.`,
      do: [session, { advance: `PT${hours}H` }],
      step: call('session:S', 'sts:GetCallerIdentity'),
    },
    {
      text: `${person} uses the session of the role at once, but leaves its session token out.`,
      do: [session],
      step: { ...call('session:S', 'sts:GetCallerIdentity'), omitSessionToken: true },
    },
    {
      text: `${retired}, whose only access key was made inactive, assumes the role.`,
      step: assumeRole(userArn(account, retired), goal),
    },
    {
      text: `${person} assumes the role with the session name \`${person} at work\`.`,
      step: assumeRole(user, goal, { RoleSessionName: `${person} at work` }),
    },
    {
      text: `${person} assumes the role and passes a session policy that lacks its closing brace.`,
      step: assumeRole(user, goal, { Policy: JSON.stringify(policy(allow('s3:*'))).slice(0, -1) }),
    },
    {
      text: `With a session of the role, ${person} calls \`GetSessionToken\`.`,
      do: [session],
      step: call('session:S', 'sts:GetSessionToken', { params: { DurationSeconds: 3600 } }),
    },
    {
      text: 'The root user of the account assumes the role.',
      step: assumeRole(`arn:aws:iam::${account}:root`, goal),
    },
  ];
}
