import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  PEOPLE,
  ROLES,
  allow,
  allowed,
  assumeRole,
  denied,
  policy,
  put,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, OptionDraft, Template } from '../template.ts';

/** The permissions that passing tags or a source identity takes besides AssumeRole. */
export const tagPermission: Template = {
  id: 'tag-permission',
  tasks: ['SCS-C03 4.2', 'SOA-C03 4.1'],
  difficulty: 3,
  rules: ['B-059'],
  read: ['role-chaining/session-tag'],
  propose,
};

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [home, away] = [account(), account()];
  const across = dice.oneOf([true, true, false]);
  const callerHome = across ? away : home;
  const person = dice.oneOf(PEOPLE);
  const role = dice.oneOf(ROLES);
  const target = roleArn(home, role);
  const user = userArn(callerHome, person);
  const { action, params, meant } = dice.oneOf([
    {
      action: 'sts:TagSession',
      params: { Tags: [{ Key: 'project', Value: dice.oneOf(['atlas', 'delta', 'orbit']) }] },
      meant: 'a session tag',
    },
    {
      action: 'sts:SetSourceIdentity',
      params: { SourceIdentity: person.toLowerCase().padEnd(3, 'x') },
      meant: 'a source identity',
    },
  ] as const);
  const both = ['sts:AssumeRole', action];
  const lacking = dice.oneOf(['trust', 'identity', 'both'] as const);
  const trustPolicy = trust({ AWS: user }, undefined, lacking === 'identity' ? both : 'sts:AssumeRole');
  const identity = policy(allow(lacking === 'trust' ? both : 'sts:AssumeRole', target));
  return {
    world: {
      accounts: [
        {
          id: home,
          roles: [{ name: role, trustPolicy, inlinePolicies: {} }],
          ...(!across && { users: [{ name: person, inlinePolicies: { go: identity } }] }),
        },
        ...(across ? [{ id: away, users: [{ name: person, inlinePolicies: { go: identity } }] }] : []),
      ],
    },
    start: [
      assumeRole(user, target, {}, { expect: { outcome: 'allow' } }),
      assumeRole(user, target, params, { expect: { outcome: 'deny' } }),
    ],
    calls: [
      denied(
        'a call that passes both a tag and a source identity',
        assumeRole(user, target, {
          ...params,
          ...(action === 'sts:TagSession'
            ? { SourceIdentity: 'somebody' }
            : { Tags: [{ Key: 'project', Value: 'atlas' }] }),
        }),
      ),
      allowed('the call', assumeRole(user, target, params)),
    ],
    stem: [
      paragraph(
        dice.oneOf([
          `${person}, an IAM user of account ${callerHome}, assumes the role \`${role}\` of account ${home} day after day. The first call that passes ${meant} gets \`AccessDenied\`:`,
          `The role \`${role}\` of account ${home} opens to ${person}, an IAM user of account ${callerHome}, until a call passes ${meant}. This one gets \`AccessDenied\`:`,
        ]),
      ),
      json({ RoleArn: target, RoleSessionName: 'work', ...params }),
      paragraph('The trust policy of the role:'),
      json(trustPolicy),
      paragraph(`The identity policy of ${person}:`),
      json(identity),
      paragraph('Which change lets the call through, and allows no more than it needs?'),
    ],
    wanted: 1,
    options: changes({ home, callerHome, person, role, action, target, user, across }),
  };
}

interface Cast {
  readonly home: string;
  readonly callerHome: string;
  readonly person: string;
  readonly role: string;
  readonly action: string;
  readonly target: string;
  readonly user: string;
  readonly across: boolean;
}

function changes({
  home,
  callerHome,
  person,
  role,
  action,
  target,
  user,
  across,
}: Cast): readonly OptionDraft[] {
  const both = ['sts:AssumeRole', action];
  const inTrust = put('/accounts/0/roles/0/trustPolicy', trust({ AWS: user }, undefined, both));
  const ofUser = `/accounts/${across ? 1 : 0}/users/0/inlinePolicies/go`;
  const inIdentity = put(ofUser, policy(allow(both, target)));
  const alone = 'tags-need-nothing';
  return [
    {
      text: [paragraph(`Allow \`${action}\` in the trust policy of \`${role}\`.`)],
      misconception: alone,
      do: [inTrust],
    },
    {
      text: [paragraph(`Allow \`${action}\` in the identity policy of ${person}.`)],
      misconception: 'permission-is-enough',
      do: [inIdentity],
    },
    ...(across
      ? [
          {
            text: [paragraph(`Allow \`${action}\` in the trust policy and in the policy of ${person}.`)],
            misconception: 'same-account-needs-both',
            do: [inTrust, inIdentity],
          },
        ]
      : []),
    {
      text: [paragraph(`Allow \`${action}\` on \`*\` in the permissions of \`${role}\`.`)],
      misconception: 'permissions-in-trust',
      do: [put('/accounts/0/roles/0/inlinePolicies/tag', policy(allow(action)))],
    },
    {
      text: [paragraph(`Allow \`sts:*\` in the trust policy and in the policy of ${person}.`)],
      misconception: 'least-privilege-later',
      do: [
        put('/accounts/0/roles/0/trustPolicy', trust({ AWS: user }, undefined, 'sts:*')),
        put(ofUser, policy(allow('sts:*'))),
      ],
    },
    {
      text: [
        paragraph(`Make \`arn:aws:iam::${callerHome}:root\` the principal of the role in account ${home}.`),
      ],
      misconception: 'root-lets-all-in',
      do: [
        put('/accounts/0/roles/0/trustPolicy/Statement/0/Principal', {
          AWS: `arn:aws:iam::${callerHome}:root`,
        }),
      ],
    },
  ];
}
