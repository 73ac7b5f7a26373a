import type { StepResult } from '../../case/run.ts';
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
  policy,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, Template } from '../template.ts';

/** Which tag counts: of the user, of roles, of sessions, passed on down a chain or not. */
export const sessionTags: Template = {
  id: 'session-tags',
  tasks: ['SCS-C03 4.2', 'SAP-C02 1.2', 'DOP-C02 6.1'],
  difficulty: 3,
  rules: ['D-030', 'B-061', 'B-064'],
  read: ['role-chaining/session-tag', 'role-chaining/transitive'],
  propose,
};

const KEYS = ['team', 'project', 'tenant', 'cost-center'] as const;
const VALUES = ['amber', 'blue', 'coral', 'green', 'ivory', 'olive', 'violet'] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const role = dice.deck(ROLES);
  const [first, last] = [role(), role()];
  const bucket = dice.oneOf(BUCKETS);
  const key = dice.oneOf(KEYS);
  const value = dice.deck(VALUES);
  const [ofUser, ofFirst, ofLast, passed] = [value(), value(), value(), value()];
  const tagged = dice.oneOf([true, true, false]);
  const transitive = tagged && dice.oneOf([true, false]);
  const chained = dice.oneOf([true, true, false]);
  const lastHasTag = !chained || dice.oneOf([true, true, false]);
  const access = policy(allow('s3:GetObject', `arn:aws:s3:::${bucket}/\${aws:PrincipalTag/${key}}/*`));
  const actions = ['sts:AssumeRole', 'sts:TagSession'];
  const tags = {
    ...(tagged && { Tags: [{ Key: key, Value: passed }] }),
    ...(transitive && { TransitiveTagKeys: [key] }),
  };
  const user = userArn(account, person);
  const roles = [
    {
      name: first,
      tags: { [key]: ofFirst },
      trustPolicy: trust({ AWS: user }, undefined, actions),
      inlinePolicies: { read: access },
    },
    {
      name: last,
      tags: lastHasTag ? { [key]: ofLast } : {},
      trustPolicy: trust({ AWS: roleArn(account, first) }, undefined, actions),
      inlinePolicies: { read: access },
    },
  ];
  const parameters = tagged ? 'with these parameters:' : 'and passes no tags:';
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person, tags: { [key]: ofUser } }],
          roles,
          resources: [{ arn: `arn:aws:s3:::${bucket}` }],
        },
      ],
    },
    start: [
      assumeRole(user, roleArn(account, first), tags, { label: 'FIRST', expect: { outcome: 'allow' } }),
      ...(chained
        ? [
            assumeRole(
              'session:FIRST',
              roleArn(account, last),
              {},
              { label: 'LAST', expect: { outcome: 'allow' } },
            ),
          ]
        : []),
    ],
    stem: [
      paragraph(
        dice.oneOf([
          `In account ${account}, folders of the bucket \`${bucket}\` are kept apart by tags. Roles have this permission, and no other:`,
          `Account ${account} grants access by tags. Its roles share one identity policy:`,
          `All roles named below belong to account ${account} and have this identity policy alone:`,
        ]),
      ),
      json(access),
      paragraph(
        `The IAM user ${person} has the tag \`${key}\` = \`${ofUser}\`. The role \`${first}\` has \`${key}\` = \`${ofFirst}\`, and the role \`${last}\` ${lastHasTag ? `has \`${key}\` = \`${ofLast}\`` : 'has no tags'}. The trust policies allow \`sts:AssumeRole\` and \`sts:TagSession\`. ${person} assumes \`${first}\` ${parameters}`,
      ),
      json({ RoleArn: roleArn(account, first), RoleSessionName: 'work', ...tags }),
      ...(chained
        ? [paragraph(`With that session ${person} assumes \`${last}\`, and passes no tags in this call.`)]
        : []),
      paragraph(
        dice.oneOf([
          `Which object can ${person} read with the last session?`,
          'Which object can be read with the credentials that come out of this?',
        ]),
      ),
    ],
    wanted: 1,
    explain,
    options: [
      { value: ofUser, misconception: 'session-keeps-own-permissions' },
      { value: ofFirst, misconception: 'tags-always-go-on' },
      { value: ofLast, misconception: 'tags-always-go-on' },
      { value: passed, misconception: chained ? 'tags-always-go-on' : 'tags-need-nothing' },
      { value: 'shared', misconception: 'missing-key-is-false' },
    ].map(({ value: folder, misconception }) => ({
      text: [paragraph(`\`${folder}/plan.csv\``)],
      misconception,
      calls: [
        allowed(
          'the call',
          call(chained ? 'session:LAST' : 'session:FIRST', 's3:GetObject', {
            resource: `arn:aws:s3:::${bucket}/${folder}/plan.csv`,
          }),
        ),
      ],
    })),
  };
}

/** The tag that the session turned out to have. */
function explain(result: StepResult): string | null {
  const variables = result.put?.decision.trace.flatMap(({ evidence }) => evidence?.variables ?? []) ?? [];
  const [tag] = variables;
  return tag ? `The tag of this session is \`${tag.value}\`, which opens that folder alone [D-030].` : null;
}
