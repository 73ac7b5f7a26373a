import type { CaseStep } from '../../case/schema.ts';
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
  denied,
  deny,
  policy,
  put,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import { paragraph } from '../prose.ts';
import type { Draft, NamedCall, OptionDraft, Template } from '../template.ts';

/** What ends running sessions of a role, and what stops new ones. */
export const cuttingOff: Template = {
  id: 'cutting-off',
  tasks: ['SCS-C03 4.1', 'SOA-C03 4.1', 'SAA-C03 1.1'],
  difficulty: 2,
  rules: ['A-024', 'A-025'],
  read: ['across-accounts/take-back'],
  propose,
};

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [home, away] = [account(), account()];
  const person = dice.oneOf(PEOPLE);
  const role = dice.oneOf(ROLES);
  const bucket = dice.oneOf(BUCKETS);
  const minutes = 5 + dice.below(40);
  const user = userArn(away, person);
  const goal = roleArn(home, role);
  const read = call('session:S', 's3:GetObject', { resource: `arn:aws:s3:::${bucket}/plan.csv` });
  const open = assumeRole(user, goal, {}, { label: 'NEW' });
  const readAgain = call('session:NEW', 's3:GetObject', { resource: `arn:aws:s3:::${bucket}/plan.csv` });
  const [running, again] = [`the call of the running session`, `the call for a new session`];
  const goals: readonly [Goal, ...Goal[]] = [
    {
      asks: 'The running session has to lose its access now. New sessions should work as before.',
      calls: [denied(running, read), allowed(again, open), allowed('the call of the new session', readAgain)],
    },
    {
      asks: 'The running session has to lose its access now, and no new session may be opened.',
      calls: [denied(running, read), denied(again, open)],
    },
    {
      asks: `New sessions have to be stopped. The one that runs should finish its work within the hour.`,
      calls: [denied(again, open), allowed(running, read)],
      sparesKeys: true,
    },
  ];
  const { asks, calls, sparesKeys = false } = dice.oneOf(goals);
  return {
    world: {
      accounts: [
        {
          id: home,
          roles: [
            {
              name: role,
              trustPolicy: trust({ AWS: user }),
              inlinePolicies: { read: policy(allow('s3:GetObject', `arn:aws:s3:::${bucket}/*`)) },
            },
          ],
          resources: [{ arn: `arn:aws:s3:::${bucket}` }],
        },
        {
          id: away,
          users: [{ name: person, inlinePolicies: { go: policy(allow('sts:AssumeRole', goal)) } }],
        },
      ],
    },
    start: [
      assumeRole(user, goal, {}, { label: 'S', expect: { outcome: 'allow' } }),
      { advance: `PT${minutes}M` },
      { ...read, expect: { outcome: 'allow' } },
    ],
    calls,
    stem: [
      paragraph(
        dice.oneOf([
          `${person}, a contractor with an IAM user in account ${away}, assumed the role \`${role}\` of account ${home} ${minutes} minutes ago and reads the bucket \`${bucket}\`. ${asks}`,
          `The role \`${role}\` of account ${home} may read the bucket \`${bucket}\`. ${person}, an IAM user of account ${away}, opened a session of it ${minutes} minutes ago. ${asks}`,
        ]),
      ),
      paragraph(dice.oneOf(['Which step does that?', 'Which step brings that about?'])),
    ],
    wanted: 1,
    options: stepsOf({ home, away, person, role, minutes, sparesKeys }),
  };
}

interface Goal {
  readonly asks: string;
  readonly calls: readonly NamedCall[];
  /** Whether a key that is made inactive would do as well. */
  readonly sparesKeys?: boolean;
}

interface Cast {
  readonly home: string;
  readonly away: string;
  readonly person: string;
  readonly role: string;
  readonly minutes: number;
  readonly sparesKeys: boolean;
}

function stepsOf({ home, away, person, role, minutes, sparesKeys }: Cast): readonly OptionDraft[] {
  const ofRole = '/accounts/0/roles/0';
  const ofUser = '/accounts/1/users/0';
  const now = `2026-01-15T09:${String(minutes).padStart(2, '0')}:00Z`;
  const older = { DateLessThan: { 'aws:TokenIssueTime': now } };
  const remove = (path: string): CaseStep => ({ edit: [{ op: 'remove', path }] });
  return [
    {
      text: [paragraph(`Delete the policy of ${person} in account ${away} that allows \`sts:AssumeRole\`.`)],
      misconception: 'credentials-can-be-deleted',
      do: [remove(`${ofUser}/inlinePolicies/go`)],
    },
    {
      text: [
        paragraph(`Make another user of account ${home} the principal of the trust policy of \`${role}\`.`),
      ],
      misconception: 'trust-edit-ends-sessions',
      do: [
        put(`${ofRole}/trustPolicy/Statement/0/Principal`, { AWS: `arn:aws:iam::${home}:user/nobody-else` }),
      ],
    },
    ...(sparesKeys
      ? []
      : [
          {
            text: [paragraph(`Make the access key of ${person} in account ${away} inactive.`)],
            misconception: 'deactivate-key-ends-sessions',
            do: [put(`${ofUser}/accessKeys/0/status`, 'Inactive')],
          },
        ]),
    {
      text: [
        paragraph(
          `Add a policy to \`${role}\` with a Deny for credentials issued before this moment, and leave the rest as it is.`,
        ),
      ],
      misconception: 'revoking-stops-new',
      do: [put(`${ofRole}/inlinePolicies/revoke`, policy(deny('*', '*', older)))],
    },
    {
      text: [paragraph(`Set the maximum session duration of \`${role}\` in account ${home} to an hour.`)],
      misconception: 'duration-unlimited',
      do: [put(`${ofRole}/maxSessionDuration`, 3600)],
    },
    {
      text: [
        paragraph(
          `Delete the policy of \`${role}\` that allows \`s3:GetObject\`, and leave the trust policy of the role as it is.`,
        ),
      ],
      misconception: 'permissions-live-in-session',
      do: [put(`${ofRole}/inlinePolicies`, {})],
    },
    {
      text: [
        paragraph(
          `Trust another user of account ${home}, and add a Deny to \`${role}\` for credentials issued before.`,
        ),
      ],
      misconception: 'revoking-stops-new',
      do: [
        put(`${ofRole}/trustPolicy/Statement/0/Principal`, { AWS: `arn:aws:iam::${home}:user/nobody-else` }),
        put(`${ofRole}/inlinePolicies/revoke`, policy(deny('*', '*', older))),
      ],
    },
  ];
}
