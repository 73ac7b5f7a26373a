import { json, paragraph } from '../prose.ts';
import {
  ACCOUNTS,
  COMPANIES,
  PEOPLE,
  ROLES,
  allow,
  assumeRole,
  named,
  policy,
  roleArn,
  trust,
  userArn,
} from '../parts.ts';
import type { StepResult } from '../../case/run.ts';
import type { Dice } from '../dice.ts';
import type { Draft, OptionDraft, Template } from '../template.ts';

/** How long a role session lasts: default, maximum of the role, and the cap on role chaining. */
export const duration: Template = {
  id: 'duration',
  tasks: ['SCS-C03 4.1', 'DVA-C02 2.1', 'SAA-C03 1.1'],
  difficulty: 2,
  rules: ['B-015'],
  read: ['role-chaining/one-hour'],
  propose,
};

const SECONDS = [900, 1800, 3600, 7200, 14_400, 21_600, 28_800, 43_200] as const;
const MAXIMA = [3600, 7200, 14_400, 28_800, 43_200] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const person = dice.oneOf(PEOPLE);
  const role = dice.deck(ROLES);
  const [first, last] = [role(), role()];
  const chained = dice.oneOf([true, false]);
  const maximum = dice.oneOf(MAXIMA);
  const asked = dice.oneOf([null, dice.oneOf(SECONDS), dice.oneOf(SECONDS)]);
  const target = chained ? last : first;
  const user = userArn(account, person);
  const params = asked === null ? {} : { DurationSeconds: asked };
  const request = { RoleArn: roleArn(account, target), RoleSessionName: 'work', ...params };
  return {
    world: {
      accounts: [
        {
          id: account,
          users: [{ name: person }],
          roles: [
            {
              name: first,
              trustPolicy: trust({ AWS: user }),
              maxSessionDuration: chained ? 43_200 : maximum,
              inlinePolicies: { next: policy(allow('sts:AssumeRole')) },
            },
            { name: last, trustPolicy: trust({ AWS: roleArn(account, first) }), maxSessionDuration: maximum },
          ],
        },
      ],
    },
    start: chained
      ? [assumeRole(user, roleArn(account, first), {}, { label: 'FIRST', expect: { outcome: 'allow' } })]
      : [],
    calls: [
      named('the call', assumeRole(chained ? 'session:FIRST' : user, roleArn(account, target), params)),
    ],
    stem: [
      paragraph(story(dice, { person, first, target, chained, hours: maximum / 3600 })),
      json(request),
      paragraph(dice.oneOf(['What comes of the call?', 'How is the call answered?', 'What is the result?'])),
    ],
    wanted: 1,
    explain,
    options: claims(maximum, asked, chained),
  };
}

const explain = ({ outcome, put }: StepResult): string | null => {
  if (outcome !== 'allow') return null;
  return put?.call.params['DurationSeconds'] === undefined
    ? 'Without `DurationSeconds` a role session lasts an hour, even where the role would give more [B-025].'
    : 'What is asked for is no longer than this call may get, so the session lasts as long as that [B-015].';
};

interface Told {
  readonly person: string;
  readonly first: string;
  readonly target: string;
  readonly chained: boolean;
  readonly hours: number;
}

function story(dice: Dice, { person, first, target, chained, hours }: Told): string {
  const maximum = `The maximum session duration of \`${target}\` is set to ${hoursText(hours)}.`;
  const caller = chained
    ? `${person} has assumed the role \`${first}\`, and with its credentials calls \`AssumeRole\` for the role \`${target}\``
    : `${person}, an IAM user, calls \`AssumeRole\` for the role \`${target}\` with long-term keys`;
  const trusts = 'The trust policy lets the call in. These are its parameters:';
  return dice.oneOf([
    `${maximum} ${caller}. ${trusts}`,
    `${dice.oneOf(COMPANIES)} runs its batch jobs under roles. ${caller}. ${maximum} ${trusts}`,
    `${caller}, in the same account. ${trusts.replace(' These', ` ${maximum} These`)}`,
  ]);
}

function claims(maximum: number, asked: number | null, chained: boolean): readonly OptionDraft[] {
  const lengths = new Map<number, string>([
    [3600, 'duration-unlimited'],
    [maximum, chained ? 'chaining-keeps-duration' : 'maximum-is-default'],
    [43_200, chained ? 'chaining-keeps-duration' : 'maximum-is-default'],
    [900, 'duration-unlimited'],
    ...(asked === null ? [] : [[asked, chained ? 'chaining-keeps-duration' : 'duration-unlimited'] as const]),
  ]);
  return [
    ...[...lengths].map(([seconds, misconception]) => ({
      text: [paragraph(`A session that lasts ${hoursText(seconds / 3600)}`)],
      misconception,
      expect: { outcome: 'allow', lasts: seconds } as const,
    })),
    {
      text: [paragraph('The error `ValidationError`')],
      misconception: 'maximum-is-default',
      expect: { error: 'ValidationError' },
    },
  ];
}

function hoursText(hours: number): string {
  if (hours < 1) return `${hours * 60} minutes`;
  return hours === 1 ? 'an hour' : `${hours} hours`;
}
