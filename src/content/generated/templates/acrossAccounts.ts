import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  COMPANIES,
  PEOPLE,
  ROLES,
  allow,
  allowed,
  assumeRole,
  denied,
  deny,
  policy,
  put,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, OptionDraft, Template } from '../template.ts';

/** The two gates of a call from another account: what is missing, and which change opens no more than it should. */
export const acrossAccounts: Template = {
  id: 'across-accounts',
  tasks: ['SAA-C03 1.1', 'SCS-C03 4.2', 'SAP-C02 1.2'],
  difficulty: 2,
  rules: ['B-043'],
  read: ['across-accounts/own-policy'],
  propose,
};

const FAULTS = ['trust', 'account', 'permission', 'case', 'deny'] as const;

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [home, away, third] = [account(), account(), account()];
  const person = dice.deck(PEOPLE);
  const [stopped, colleague, stranger] = [person(), person(), person()];
  const role = dice.deck(ROLES);
  const [target, second] = [role(), role()];
  const goal = roleArn(home, target);
  const user = userArn(away, stopped);
  const own = policy(allow('sts:AssumeRole', goal));
  const fault = dice.oneOf(FAULTS);
  const both = [user, userArn(away, colleague)];
  const trusted = {
    trust: userArn(away, colleague),
    account: `arn:aws:iam::${third}:root`,
    permission: both,
    case: both,
    deny: both,
  }[fault];
  const policies = {
    trust: { go: own },
    account: { go: own },
    permission: {},
    case: { go: policy(allow('sts:AssumeRole', goal.replace(target, target.toLowerCase()))) },
    deny: { go: own, guard: policy(deny('sts:Assume*')) },
  }[fault];
  const trustPolicy = trust({ AWS: trusted });
  return {
    world: {
      accounts: [
        {
          id: home,
          roles: [
            { name: target, trustPolicy, inlinePolicies: {} },
            { name: second, trustPolicy: trust({ AWS: `arn:aws:iam::${away}:root` }) },
          ],
        },
        {
          id: away,
          users: [
            { name: stopped, inlinePolicies: policies },
            { name: colleague, inlinePolicies: { go: own } },
            { name: stranger, inlinePolicies: { go: policy(allow('sts:AssumeRole')) } },
          ],
        },
      ],
    },
    start: [assumeRole(user, goal, {}, { expect: { outcome: 'deny' } })],
    calls: [
      denied(
        `the call of ${stranger}, who may call \`AssumeRole\` on any role,`,
        assumeRole(userArn(away, stranger), goal),
      ),
      denied(`a call of ${stopped} for the role \`${second}\``, assumeRole(user, roleArn(home, second))),
      allowed(`the call of ${stopped}`, assumeRole(user, goal)),
    ],
    stem: [
      paragraph(
        dice.oneOf([
          `${dice.oneOf(COMPANIES)} keeps the role \`${target}\` in account ${home}. ${stopped}, an IAM user of account ${away}, calls \`AssumeRole\` for it and gets \`AccessDenied\`. The trust policy of the role:`,
          `${stopped} is an IAM user in account ${away} and gets \`AccessDenied\` from \`AssumeRole\` for the role \`${target}\` in account ${home}. This is the trust policy of the role:`,
          `A ticket says that ${stopped}, from account ${away}, cannot assume the role \`${target}\` of account ${home}. The role is trusted as follows:`,
        ]),
      ),
      json(trustPolicy),
      ...(Object.keys(policies).length === 0
        ? [paragraph(`${stopped} has no identity policy.`)]
        : [paragraph(`The identity policies of ${stopped}, by name:`), json(policies)]),
      paragraph(
        `${stranger}, a user of account ${away} who may assume any role, has to stay out of \`${target}\`. The role \`${second}\` of account ${home} trusts the whole account ${away}, and ${stopped} has to stay out of it.`,
      ),
      paragraph(dice.oneOf([`Which change lets ${stopped} in?`, 'Which change solves the problem?'])),
    ],
    wanted: 1,
    options: changes({ home, away, stopped, colleague, target, goal, hasDeny: fault === 'deny' }),
  };
}

interface Cast {
  readonly home: string;
  readonly away: string;
  readonly stopped: string;
  readonly colleague: string;
  readonly target: string;
  readonly goal: string;
  readonly hasDeny: boolean;
}

function changes({ home, away, stopped, colleague, target, goal, hasDeny }: Cast): readonly OptionDraft[] {
  const policies = '/accounts/1/users/0/inlinePolicies';
  const principal = (AWS: unknown) => put('/accounts/0/roles/0/trustPolicy/Statement/0/Principal', { AWS });
  return [
    {
      text: [
        paragraph(
          `In account ${home}, name the ARNs of ${stopped} and ${colleague} as principals of the trust policy.`,
        ),
      ],
      misconception: 'trust-is-enough',
      do: [principal([userArn(away, stopped), userArn(away, colleague)])],
    },
    {
      text: [
        paragraph(
          `In account ${home}, make \`arn:aws:iam::${away}:root\` the principal of the trust policy.`,
        ),
      ],
      misconception: 'root-means-root-user',
      do: [principal(`arn:aws:iam::${away}:root`)],
    },
    {
      text: [
        paragraph(
          `In account ${away}, let the policy \`go\` of ${stopped} allow \`sts:AssumeRole\` on \`${goal}\`.`,
        ),
      ],
      misconception: 'permission-is-enough',
      do: [put(`${policies}/go`, policy(allow('sts:AssumeRole', goal)))],
    },
    {
      text: [paragraph(`In account ${away}, attach a policy to ${stopped} that allows \`sts:*\` on \`*\`.`)],
      misconception: hasDeny ? 'deny-can-be-outvoted' : 'permission-is-enough',
      do: [put(`${policies}/broad`, policy(allow('sts:*')))],
    },
    {
      text: [
        paragraph(
          `In account ${home}, add \`sts:AssumeRole\` on \`${goal}\` to the permissions of \`${target}\`.`,
        ),
      ],
      misconception: 'permissions-in-trust',
      do: [put('/accounts/0/roles/0/inlinePolicies/itself', policy(allow('sts:AssumeRole', goal)))],
      note: 'The permissions of a role are for its sessions.',
    },
    ...(hasDeny
      ? [
          {
            text: [
              paragraph(
                `In account ${away}, delete the policy \`guard\` of ${stopped}, and leave the rest as it is.`,
              ),
            ],
            misconception: 'deny-can-be-outvoted',
            do: [{ edit: [{ op: 'remove' as const, path: `${policies}/guard` }] }],
          },
        ]
      : []),
  ];
}
