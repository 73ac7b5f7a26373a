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

/** Which principal of a trust policy lets somebody in, and nobody besides. */
export const principals: Template = {
  id: 'principals',
  tasks: ['SCS-C03 4.2', 'SAA-C03 1.1', 'SOA-C03 4.1'],
  difficulty: 2,
  rules: ['C-027'],
  read: ['first-role/trust-one-user', 'good-habits/narrow'],
  propose,
};

const GROUPS = ['auditors', 'developers', 'operators', 'analysts'] as const;

function propose(dice: Dice): Draft {
  const account = dice.deck(ACCOUNTS);
  const [home, away] = [account(), account()];
  const across = dice.oneOf([true, false]);
  const callerHome = across ? away : home;
  const person = dice.deck(PEOPLE);
  const [wanted, other] = [person(), person()];
  const role = dice.deck(ROLES);
  const [goal, middle] = [role(), role()];
  const group = dice.oneOf(GROUPS);
  const byRole = dice.oneOf([true, false]);
  const user = (name: string) => userArn(callerHome, name);
  const caller = byRole ? 'session:MIDDLE' : user(wanted);
  const target = roleArn(home, goal);
  const may = { go: policy(allow('sts:AssumeRole')) };
  const accounts = [
    {
      id: home,
      roles: [{ name: goal, trustPolicy: trust({ AWS: `arn:aws:iam::${home}:user/nobody-yet` }) }],
    },
    { id: away },
  ];
  const inhabited = {
    users: [wanted, other].map((name) => ({
      name,
      groups: [group],
      ...((!byRole || name === other) && { inlinePolicies: may }),
    })),
    groups: [{ name: group }],
  };
  const middleRole = { name: middle, trustPolicy: trust({ AWS: user(wanted) }), inlinePolicies: may };
  const world = {
    accounts: accounts.map((each) => ({
      ...each,
      ...(each.id === callerHome && { ...inhabited, roles: [...(each.roles ?? []), middleRole] }),
    })),
  };
  const who = byRole ? `a session of the role \`${middle}\`` : wanted;
  const names = { wanted, other, group, middle, home: callerHome, byRole };
  return {
    world,
    start: [
      assumeRole(
        user(wanted),
        roleArn(callerHome, middle),
        {},
        { label: 'MIDDLE', expect: { outcome: 'allow' } },
      ),
    ],
    calls: [
      denied(`the call of ${other}`, assumeRole(user(other), target)),
      allowed(byRole ? 'the call of the role session' : `the call of ${wanted}`, assumeRole(caller, target)),
    ],
    stem: [
      paragraph(
        byRole
          ? dice.oneOf([
              `Programs run under the role \`${middle}\` of account ${callerHome}. Their sessions are named \`work\`, and have to assume the role \`${goal}\` of account ${home}.`,
              `Sessions of the role \`${middle}\` in account ${callerHome} (session name \`work\`) have to get into the role \`${goal}\` of account ${home}.`,
            ])
          : dice.oneOf([
              `${wanted}, an IAM user of account ${callerHome}, has to assume the role \`${goal}\` of account ${home}.`,
              `The role \`${goal}\` of account ${home} is to be opened to the IAM user ${wanted} of account ${callerHome}.`,
            ]),
      ),
      paragraph(
        `${byRole ? `${wanted}, who opens these sessions, and ${other} are IAM users of account ${callerHome}. ${other} has` : `${other} is another user of account ${callerHome} and has`} to stay out. Both users are in the group \`${group}\`. ${byRole ? `The role \`${middle}\`` : wanted} and ${other} have an identity policy that allows \`sts:AssumeRole\` on \`*\`. The trust policy is this, with its principal left open:`,
      ),
      json(trust('…')),
      paragraph(`Which principal lets ${who} in, and keeps ${other} out?`),
    ],
    wanted: 1,
    options: formsOf(names),
  };
}

interface Names {
  readonly wanted: string;
  readonly other: string;
  readonly group: string;
  readonly middle: string;
  readonly home: string;
  readonly byRole: boolean;
}

function formsOf({ wanted, other, group, middle, home, byRole }: Names): readonly OptionDraft[] {
  const iam = `arn:aws:iam::${home}`;
  const forms: readonly (readonly [principal: unknown, misconception: string])[] = [
    [{ AWS: `${iam}:root` }, 'root-means-root-user'],
    [{ AWS: home }, 'root-means-root-user'],
    ['*', 'trust-is-enough'],
    [{ AWS: `${iam}:group/${group}` }, 'group-as-principal'],
    [{ AWS: `${iam}:user/${wanted.slice(0, 1)}*` }, 'wildcard-in-principal'],
    [{ AWS: `${iam}:role/${middle.slice(0, 3)}*` }, 'wildcard-in-principal'],
    [{ AWS: `arn:aws:sts::${home}:assumed-role/${middle}/*` }, 'wildcard-in-principal'],
    [{ AWS: `${iam}:user/${wanted}` }, byRole ? 'session-keeps-own-permissions' : 'trust-is-enough'],
    [{ AWS: `${iam}:role/${middle}` }, 'session-keeps-own-permissions'],
    [{ AWS: `arn:aws:sts::${home}:assumed-role/${middle}/work` }, 'session-keeps-own-permissions'],
    [{ AWS: `${iam}:user/${wanted.toLowerCase()}` }, 'same-name-same-principal'],
    [{ AWS: [`${iam}:user/${wanted}`, `${iam}:user/${other}`] }, 'trust-is-enough'],
    [{ Service: 'ec2.amazonaws.com' }, 'service-role-for-people'],
  ];
  return forms.map(([principal, misconception]) => ({
    text: [paragraph(`\`${JSON.stringify(principal)}\``)],
    misconception,
    do: [put(`/accounts/0/roles/0/trustPolicy/Statement/0/Principal`, principal)],
  }));
}
