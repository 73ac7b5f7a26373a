import type { CaseStep } from '../../case/schema.ts';
import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  COMPANIES,
  PEOPLE,
  ROLES,
  allow,
  allowed,
  assumeRole,
  call,
  oneOrTwo,
  policy,
  roleArn,
  trust,
  userArn,
  which,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, OptionDraft, Template } from '../template.ts';

/** Which credentials may call which action of STS, or IAM. */
export const whoMayCall: Template = {
  id: 'who-may-call',
  tasks: ['DVA-C02 2.1', 'SCS-C03 4.1', 'CLF-C02 2.3'],
  difficulty: 2,
  rules: ['B-003', 'B-010', 'B-013'],
  read: ['mfa/session', 'federation-token/vouch'],
  propose,
};

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const role = dice.deck(ROLES);
  const [held, goal] = [role(), role()];
  const user = userArn(account, person);
  const full = { all: policy(allow('*')) };
  const asked = dice.oneOf(ASKED);
  const params = asked.params(roleArn(account, goal), dice.oneOf([900, 1800, 3600]));
  const wanted = dice.oneOf([oneOrTwo(dice), asked.usual]);
  const last = (as: string) => allowed('the call', call(as, asked.operation, { params }));
  const credentials: readonly Omit<OptionDraft, 'calls'>[] = [
    {
      text: [paragraph(`The long-term keys of the user ${person}`)],
      misconception: 'session-token-calls-all',
    },
    {
      text: [paragraph(`A session of the role \`${held}\``)],
      misconception: 'session-makes-session',
      do: [assumeRole(user, roleArn(account, held), {}, { label: 'S', expect: { outcome: 'allow' } })],
    },
    {
      text: [paragraph(`A session that ${person} got from \`GetSessionToken\` without MFA`)],
      misconception: 'session-token-calls-all',
      do: [
        call(user, 'sts:GetSessionToken', {
          params: { DurationSeconds: 3600 },
          label: 'S',
          expect: { outcome: 'allow' },
        }),
      ],
    },
    {
      text: [paragraph(`A session that ${person} got from \`GetSessionToken\` with an MFA code`)],
      misconception: 'session-token-calls-all',
      do: [
        call(user, 'sts:GetSessionToken', {
          params: { SerialNumber: `arn:aws:iam::${account}:mfa/${person}`, TokenCode: 'mfa' },
          label: 'S',
          expect: { outcome: 'allow' },
        }),
      ],
    },
    {
      text: [
        paragraph(
          `A session that ${person} got from \`GetFederationToken\`, with a policy that allows \`*\``,
        ),
      ],
      misconception: 'federation-token-alone',
      do: [federation(user)],
    },
    {
      text: [paragraph(`The long-term keys of the root user of account ${account}`)],
      misconception: 'root-assumes-roles',
    },
  ];
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person, mfa: true, inlinePolicies: full }],
          roles: [
            { name: held, trustPolicy: trust({ AWS: user }), inlinePolicies: full },
            { name: goal, trustPolicy: trust({ AWS: `arn:aws:iam::${account}:root` }), inlinePolicies: full },
          ],
        },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `In account ${account} the IAM user ${person} and the role \`${held}\` have an identity policy that allows \`*\` on \`*\`. The role \`${goal}\` trusts the account. No other policies are in force.`,
          `${dice.oneOf(COMPANIES)} tests what credentials are good for. The IAM user ${person} of account ${account} and the role \`${held}\` may do whatever identity policies can allow, and the role \`${goal}\` trusts the account.`,
        ]),
      ),
      paragraph(
        `The call is \`${asked.operation}\`${Object.keys(params).length > 0 ? ', with these parameters:' : ', without parameters.'}`,
      ),
      ...(Object.keys(params).length > 0 ? [json(params)] : []),
      paragraph(which(wanted, 'of these credentials can sign it', 'of these credentials can sign it')),
    ],
    wanted,
    options: credentials.map((option, index) => ({
      ...option,
      calls: [last(option.do ? 'session:S' : index === 0 ? user : `arn:aws:iam::${account}:root`)],
    })),
  };
}

const federation = (user: string): CaseStep =>
  call(user, 'sts:GetFederationToken', {
    params: { Name: 'guest', Policy: JSON.stringify(policy(allow('*'))) },
    label: 'S',
    expect: { outcome: 'allow' },
  });

type Params = (role: string, seconds: number) => Readonly<Record<string, unknown>>;

/** Actions, and how many of the credentials it is good to ask for. */
const ASKED: readonly [Asked, ...Asked[]] = [
  { operation: 'sts:GetSessionToken', params: (_, DurationSeconds) => ({ DurationSeconds }), usual: 2 },
  {
    operation: 'sts:GetFederationToken',
    params: (_, DurationSeconds) => ({ Name: 'visitor', DurationSeconds }),
    usual: 2,
  },
  {
    operation: 'sts:AssumeRole',
    params: (RoleArn, DurationSeconds) => ({ RoleArn, RoleSessionName: 'work', DurationSeconds }),
    usual: 3,
  },
  { operation: 'iam:ListUsers', params: (_, seconds) => ({ MaxItems: seconds / 100 }), usual: 3 },
  { operation: 'sts:GetAccessKeyInfo', params: () => ({ AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }), usual: 2 },
];

interface Asked {
  readonly operation: string;
  readonly params: Params;
  readonly usual: number;
}
