import type { Dice } from '../dice.ts';
import {
  ACCOUNTS,
  PEOPLE,
  ROLES,
  allow,
  allowed,
  assumeRole,
  oneOrTwo,
  policy,
  roleArn,
  trust,
  userArn,
  which,
  type Condition,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** Which external ids a trust policy takes. */
export const externalId: Template = {
  id: 'external-id',
  tasks: ['SCS-C03 4.2', 'SAA-C03 1.1', 'SAP-C02 1.2'],
  difficulty: 2,
  rules: ['B-028'],
  read: ['across-accounts/external-id'],
  propose,
};

const CUSTOMERS = ['acme', 'birch', 'cobalt', 'dune', 'ember', 'fjord'] as const;

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [home, partner] = [account(), account()];
  const person = dice.oneOf(PEOPLE);
  const role = dice.oneOf(ROLES);
  const customer = dice.deck(CUSTOMERS);
  const [ours, theirs] = [customer(), customer()];
  const number = 100 + dice.below(900);
  const id = `${ours}-${number}`;
  const goal = roleArn(home, role);
  const user = userArn(partner, person);
  const trustPolicy = trust({ AWS: `arn:aws:iam::${partner}:root` }, conditionOn(dice, id, ours));
  const wanted = oneOrTwo(dice);
  const sent: readonly (readonly [value: string | null, misconception: string])[] = [
    [id, 'external-id-unasked'],
    [null, 'external-id-is-secret'],
    [id.toUpperCase(), 'external-id-is-secret'],
    [`${theirs}-${number}`, 'external-id-unasked'],
    [`${ours}-${number + 1}`, 'external-id-unasked'],
    [`${ours}-*`, 'stringequals-knows-stars'],
    [ours, 'stringequals-knows-stars'],
  ];
  return {
    world: {
      accounts: [
        { id: home, roles: [{ name: role, trustPolicy }] },
        { id: partner, users: [{ name: person, inlinePolicies: { go: policy(allow('sts:AssumeRole')) } }] },
      ],
    },
    stem: [
      paragraph(
        dice.oneOf([
          `A partner with the account ${partner} works for several customers. One of them, the owner of account ${home}, has made the role \`${role}\` with this trust policy:`,
          `The role \`${role}\` in account ${home} is for a monitoring partner, whose account is ${partner}. It is trusted like this:`,
          `A software vendor (account ${partner}) asks its customers for a role. Account ${home} offers the role \`${role}\` with the trust policy below.`,
        ]),
      ),
      json(trustPolicy),
      paragraph(
        `${person}, a user of the partner, may call \`AssumeRole\` on any role, and calls it for \`${role}\`.`,
      ),
      paragraph(which(wanted, 'of these calls gets a session', 'of these calls get a session')),
    ],
    wanted,
    options: sent.map(([value, misconception]) => ({
      text: [
        paragraph(
          value === null
            ? 'A call without the parameter `ExternalId`'
            : `A call with \`ExternalId\` set to \`${value}\``,
        ),
      ],
      misconception,
      calls: [allowed('the call', assumeRole(user, goal, value === null ? {} : { ExternalId: value }))],
    })),
  };
}

function conditionOn(dice: Dice, id: string, ours: string): Condition {
  const operator = dice.oneOf([
    'StringEquals',
    'StringEquals',
    'StringLike',
    'StringEqualsIfExists',
    'StringEqualsIgnoreCase',
    'StringNotEquals',
    'Null',
  ]);
  const values = {
    StringEquals: dice.oneOf<string | readonly string[]>([id, `${ours}-*`, [id, ours]]),
    StringLike: dice.oneOf([`${ours}-*`, `${ours}*`, id]),
    StringEqualsIfExists: id,
    StringEqualsIgnoreCase: id,
    StringNotEquals: id,
    Null: dice.oneOf(['true', 'false']),
  };
  return { [operator]: { 'sts:ExternalId': values[operator] } };
}
