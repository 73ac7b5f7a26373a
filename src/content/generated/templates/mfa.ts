import type { CaseStep } from '../../case/schema.ts';
import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
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
  type Statement,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** Which credentials meet a condition on MFA, in a trust policy or in an identity policy. */
export const mfa: Template = {
  id: 'mfa',
  tasks: ['SCS-C03 4.1', 'SOA-C03 4.1', 'SAA-C03 1.1'],
  difficulty: 3,
  rules: ['D-036'],
  read: ['mfa/ask', 'mfa/session'],
  propose,
};

const PRESENT = 'aws:MultiFactorAuthPresent';
const ACTIONS = [
  'ec2:StopInstances',
  'ec2:StartInstances',
  'ec2:TerminateInstances',
  'ec2:RebootInstances',
] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const role = dice.oneOf(ROLES);
  const action = dice.oneOf(ACTIONS);
  const user = userArn(account, person);
  const serial = `arn:aws:iam::${account}:mfa/${person}`;
  const goal = roleArn(account, role);
  const operator = dice.oneOf(['Bool', 'BoolIfExists']);
  const onTrust = dice.oneOf([true, false]);
  const isDeny = dice.oneOf([true, false]);
  const condition = { [operator]: { [PRESENT]: isDeny ? 'false' : 'true' } };
  const guarded = onTrust ? 'sts:AssumeRole' : action;
  const statements = isDeny
    ? [allow(guarded), deny(guarded, '*', condition)]
    : [allow(guarded, '*', condition)];
  const tested = policy(...statements.map((each) => (onTrust ? trusting(user, each) : each)));
  const trustPolicy = onTrust ? tested : trust({ AWS: user });
  const permission = onTrust ? policy(allow(action)) : tested;
  const code = { SerialNumber: serial, TokenCode: 'mfa' };
  const session = (params: object, label: string): CaseStep =>
    call(user, 'sts:GetSessionToken', {
      params: { DurationSeconds: 3600, ...params },
      label,
      expect: { outcome: 'allow' },
    });
  const last = (as: string) =>
    onTrust
      ? assumeRole(as, goal)
      : call(as, action, { resource: `arn:aws:ec2:us-east-1:${account}:instance/i-0a1b2c3d4e5f60718` });
  const assumed = (params: object): CaseStep => assumeRole(user, goal, { ...params }, { label: 'ROLE' });
  const wanted = oneOrTwo(dice);
  const asked = onTrust ? `calls \`AssumeRole\` for \`${role}\`` : `calls \`${action}\``;
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person, mfa: true, inlinePolicies: onTrust ? {} : { work: permission } }],
          roles: [{ name: role, trustPolicy, inlinePolicies: { work: permission } }],
        },
      ],
    },
    stem: [
      paragraph(
        onTrust
          ? dice.oneOf([
              `The role \`${role}\` of account ${account} has this trust policy:`,
              `In account ${account}, the IAM user ${person} may use the role \`${role}\` as its trust policy says:`,
            ])
          : dice.oneOf([
              `The IAM user ${person} in account ${account} has this identity policy. The role \`${role}\`, which trusts ${person} without a condition, has the same policy:`,
              `One policy is in force in account ${account} twice: for the IAM user ${person}, and for the role \`${role}\`, which ${person} may assume:`,
            ]),
      ),
      json(onTrust ? trustPolicy : permission),
      paragraph(`${person} has long-term keys and a virtual MFA device.`),
      paragraph(
        which(
          wanted,
          `of these ways ${onTrust ? 'opens the role' : `lets ${person} call \`${action}\``}`,
          `of these ways ${onTrust ? 'open the role' : `let ${person} call \`${action}\``}`,
        ),
      ),
    ],
    wanted,
    options: [
      {
        text: [paragraph(`${person} ${asked} with the long-term keys alone.`)],
        misconception: operator === 'Bool' ? 'mfa-bool-false-catches-all' : 'mfa-ifexists-allow',
        calls: [allowed('the call', last(user))],
      },
      {
        text: [
          paragraph(`${person} calls \`GetSessionToken\` with an MFA code, and with that session ${asked}.`),
        ],
        misconception: 'session-token-new-rights',
        do: [session(code, 'MFA')],
        calls: [allowed('the call', last('session:MFA'))],
      },
      {
        text: [
          paragraph(
            `${person} calls \`GetSessionToken\` without an MFA code, and with that session ${asked}.`,
          ),
        ],
        misconception: 'session-token-new-rights',
        do: [session({}, 'PLAIN')],
        calls: [allowed('the call', last('session:PLAIN'))],
      },
      ...(onTrust
        ? [
            {
              text: [
                paragraph(`${person} ${asked} with the long-term keys, and sends an MFA code with the call.`),
              ],
              misconception: 'mfa-bool-false-catches-all',
              calls: [allowed('the call', assumeRole(user, goal, code))],
            },
            {
              text: [
                paragraph(`${person} ${asked} with the long-term keys, and sends the serial number alone.`),
              ],
              misconception: 'mfa-ifexists-allow',
              calls: [allowed('the call', assumeRole(user, goal, { SerialNumber: serial }))],
            },
          ]
        : [
            {
              text: [
                paragraph(
                  `${person} assumes \`${role}\` with an MFA code, and with the role session ${asked}.`,
                ),
              ],
              misconception: 'mfa-in-role-session',
              do: [assumed(code)],
              calls: [allowed('the call', last('session:ROLE'))],
            },
            {
              text: [
                paragraph(
                  `${person} assumes \`${role}\` without an MFA code, and with the role session ${asked}.`,
                ),
              ],
              misconception: 'mfa-in-role-session',
              do: [assumed({})],
              calls: [allowed('the call', last('session:ROLE'))],
            },
          ]),
    ],
  };
}

const trusting = (user: string, { Effect, Action, Condition }: Statement): Statement => ({
  Effect,
  Principal: { AWS: user },
  Action,
  ...(Condition && { Condition }),
});
