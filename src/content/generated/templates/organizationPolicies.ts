import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  BUCKETS,
  PEOPLE,
  allow,
  allowed,
  call,
  denied,
  deny,
  naming,
  oneOrTwo,
  policy,
  userArn,
  which,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** Whom SCPs and RCPs bind: management account, member accounts, their root users, callers from outside. */
export const organizationPolicies: Template = {
  id: 'organization-policies',
  tasks: ['SCS-C03 4.2', 'SAP-C02 1.2', 'SOA-C03 4.1', 'DOP-C02 6.1'],
  difficulty: 3,
  rules: ['E-032', 'E-034', 'E-040'],
  read: ['guardrails/scp', 'guardrails/rcp'],
  propose,
};

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'] as const;

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [management, member, outside] = [account(), account(), account()];
  const person = dice.deck(PEOPLE);
  const [admin, worker, guest] = [person(), person(), person()];
  const bucket = dice.deck(BUCKETS);
  const [ours, theirs] = [bucket(), bucket()];
  const action = dice.deck(ACTIONS);
  const [guarded, free] = [action(), action()];
  const kind = dice.oneOf(['scp', 'scp', 'rcp'] as const);
  const control = kind === 'scp' ? scpOf(dice, guarded) : rcpOf(dice, guarded, management);
  const everybody = naming(
    { AWS: [management, member, outside].map((id) => `arn:aws:iam::${id}:root`) },
    allow('s3:*', [`arn:aws:s3:::${ours}`, `arn:aws:s3:::${ours}/*`]),
  );
  const full = { work: policy(allow('s3:*')) };
  const wanted = oneOrTwo(dice);
  const asks = dice.oneOf([
    { word: 'allowed', named: allowed },
    { word: 'denied', named: denied },
  ]);
  const callers = [
    {
      as: userArn(management, admin),
      who: `${admin}, a user of the management account`,
      belief: 'scp-binds-management',
    },
    {
      as: `arn:aws:iam::${member}:root`,
      who: `the root user of account ${member}`,
      belief: 'scp-spares-root',
    },
    {
      as: userArn(member, worker),
      who: `${worker}, a user of account ${member}`,
      belief: 'deny-can-be-outvoted',
    },
    {
      as: userArn(outside, guest),
      who: `${guest}, a user of account ${outside}`,
      belief: kind === 'scp' ? 'scp-binds-outsiders' : 'rcp-binds-principals',
    },
  ];
  const objects = [
    { arn: `arn:aws:s3:::${ours}/plan.csv`, name: ours },
    { arn: `arn:aws:s3:::${theirs}/plan.csv`, name: theirs },
  ];
  const calls = callers.flatMap(({ as, who, belief }) =>
    [guarded, free].flatMap((operation) =>
      objects
        .filter(({ name }) => name === ours || as.includes(outside))
        .map(({ arn, name }) => ({
          text: [paragraph(`\`${operation}\` on an object of \`${name}\`, called by ${who}`)],
          misconception: belief,
          calls: [asks.named('the call', call(as, operation, { resource: arn }))],
        })),
    ),
  );
  return {
    world: {
      organization: {
        id: 'o-exampleorg1',
        managementAccount: management,
        units: [
          { path: 'Root', accounts: [management] },
          {
            path: 'Root/Work',
            accounts: [member],
            ...(kind === 'scp' ? { scps: control.list } : { rcps: control.list }),
          },
        ],
      },
      accounts: [
        { id: management, users: [{ name: admin, inlinePolicies: full }] },
        {
          id: member,
          users: [{ name: worker, inlinePolicies: full }],
          resources: [{ arn: `arn:aws:s3:::${ours}`, policy: policy(everybody) }],
        },
        {
          id: outside,
          users: [{ name: guest, inlinePolicies: full }],
          resources: [{ arn: `arn:aws:s3:::${theirs}` }],
        },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `The management account of an organization is ${management}. Account ${member} is a member, in the unit \`Work\`. ${control.told}`,
          `An organization has the management account ${management} and, in its unit \`Work\`, the member account ${member}. ${control.told}`,
        ]),
      ),
      ...control.shown,
      paragraph(
        `The bucket \`${ours}\` belongs to account ${member}, and its bucket policy allows \`s3:*\` to the accounts ${management}, ${member} and ${outside}. Account ${outside} is not in the organization, and owns the bucket \`${theirs}\`. All users named below have an identity policy that allows \`s3:*\` on \`*\`.`,
      ),
      paragraph(which(wanted, `call is ${asks.word}`, `calls are ${asks.word}`)),
    ],
    wanted,
    options: calls,
  };
}

function scpOf(dice: Dice, guarded: string) {
  const list = dice.oneOf([
    [policy(allow('*')), policy(deny(guarded))],
    [policy(allow(['s3:List*', ...ACTIONS.filter((action) => action !== guarded)]))],
  ]);
  const told =
    list.length > 1
      ? 'Besides `FullAWSAccess`, this SCP is attached to the unit:'
      : '`FullAWSAccess` was replaced at the unit by this SCP:';
  return { list, told, shown: [json(list.at(-1))] };
}

function rcpOf(dice: Dice, guarded: string, management: string) {
  const condition = dice.oneOf([
    undefined,
    { StringNotEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } },
    { StringNotEquals: { 'aws:PrincipalAccount': management } },
  ]);
  const list = [policy(naming('*', deny(guarded, '*', condition)))];
  const id = condition?.StringNotEquals && 'aws:PrincipalOrgID' in condition.StringNotEquals;
  return {
    list,
    told: `${id ? 'The id of the organization is `o-exampleorg1`. ' : ''}This RCP is attached to the unit:`,
    shown: [json(list[0])],
  };
}
