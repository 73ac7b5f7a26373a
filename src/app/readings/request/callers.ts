import { actorOf } from '../../../content/call/actor.ts';
import { sessionCaller, type Asked, type LabState } from '../../../content/call/made.ts';
import type { Interface } from '../../../explain/interface.ts';
import { policyOf } from '../../../policy/compile.ts';
import type { Choice, ChoiceGroup } from '../../../view/request/choice.ts';
import { rootArn, userArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';
import { accountName, shortName } from '../names.ts';
import { sessionName, sessionOwner } from '../worldSentences.ts';

/** Who can make the call, by kind; who makes it now is always among them. */
export function callerGroups(asked: Asked, state: LabState, words: Interface): readonly ChoiceGroup[] {
  const { users, roots, sessions, services, nobody } = words.request.caller.groups;
  const { world } = state;
  const groups = [
    { id: 'users', title: users, choices: usersOf(world, words) },
    { id: 'sessions', title: sessions, choices: sessionsOf(state, words) },
    { id: 'roots', title: roots, choices: rootsOf(world) },
    { id: 'services', title: services, choices: servicesOf(world) },
    { id: 'nobody', title: nobody, choices: [{ id: 'none', name: words.request.caller.none }] },
  ];
  const known = groups.some(({ choices }) => choices.some(({ id }) => id === asked.as));
  const own = callerChoice(asked.as, words);
  return (
    known || own === null
      ? groups
      : [{ id: 'other', title: words.request.caller.groups.other, choices: [own] }, ...groups]
  ).filter(({ choices }) => choices.length > 0);
}

/** Somebody by a text that is typed: an ARN, `session:LABEL`, `service:NAME`; null for what can be no caller. */
export function callerChoice(typed: string, words: Interface): Choice | null {
  const actor = actorOf(typed);
  if (!actor.ok) return null;
  switch (actor.value.kind) {
    case 'session':
      return { id: typed, name: actor.value.label, detail: words.request.caller.notIssued };
    case 'service':
      return { id: typed, name: actor.value.service };
    default:
      return { id: typed, name: typed, detail: words.request.caller.notInWorld };
  }
}

const usersOf = (world: World, words: Interface): readonly Choice[] =>
  world.accounts.flatMap(({ id, users }) =>
    users.map((user) => {
      const arn = userArn(id, user);
      const detail = user.accessKeys.length > 0 ? arn : `${arn} (${words.request.caller.noKey})`;
      return { id: arn, name: shortName(world, arn), detail };
    }),
  );

const rootsOf = (world: World): readonly Choice[] =>
  world.accounts.map(({ id }) => ({
    id: rootArn(id),
    name: `${accountName(world, id)}/root`,
    detail: rootArn(id),
  }));

/** Every session, the latest first: by its label, and by its access key id where no label leads to it. */
const sessionsOf = ({ world, calls }: LabState, words: Interface): readonly Choice[] =>
  world.sessions.toReversed().map((session) => {
    const id = sessionCaller(calls, session);
    const whose = `${sessionOwner(session)} / ${sessionName(session)}`;
    const ended = session.expiresAt <= world.clock;
    return {
      id,
      name: id.slice(SESSION.length),
      detail: ended ? `${whose} (${words.lab.session.expired})` : whose,
    };
  });

const SESSION = 'session:';

/** Services that the world's trust policies name, and those that most often work for somebody. */
function servicesOf(world: World): readonly Choice[] {
  const trusted = world.accounts.flatMap(({ roles }) =>
    roles.flatMap(({ trustPolicy }) =>
      policyOf(trustPolicy).statements.flatMap(({ principals }) =>
        (principals?.syntax.entries ?? []).filter(({ type }) => type === 'Service').map(({ value }) => value),
      ),
    ),
  );
  return [...new Set([...trusted, ...COMMON])].map((name) => ({ id: `service:${name}`, name }));
}

const COMMON = [
  'ec2.amazonaws.com',
  'lambda.amazonaws.com',
  'ecs-tasks.amazonaws.com',
  'cloudformation.amazonaws.com',
  'cloudtrail.amazonaws.com',
];
