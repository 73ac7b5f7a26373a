import { commit } from '../../engine/engine.ts';
import { textOf, type HttpResponse } from '../../protocol/http.ts';
import { advance } from '../../world/clock.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { World } from '../../world/world.ts';
import { awsServer } from '../awsServer.ts';
import { requestOf, type Ask } from './fixtureRequest.ts';

/*
 * Messages of AWS, each produced by a signed request at the door of a world: the rows that `messages.test.ts` runs.
 */

export const HOME = '111122223333';
export const AWAY = '444455556666';
export const MANAGEMENT = '999900001111';
export const CLOCK = '2026-01-15T09:00:00Z';
export const ANA = `arn:aws:iam::${HOME}:user/Ana`;
export const roleArn = (name: string, account = HOME): string => `arn:aws:iam::${account}:role/${name}`;

export type { Ask, Params } from './fixtureRequest.ts';

/** What the lab draws or measures in a text is masked. */
export type Answer = readonly [code: string, status: number, text: string];

/** A message of the catalogue, and the request that AWS answers with it. */
export interface Row {
  readonly message: string;
  readonly world?: object;
  /** Requests made before, all of which succeed. */
  readonly before?: readonly Ask[];
  readonly ask: Ask;
  readonly says: Answer;
}

/** The requests of a row, one after the other: the statuses of those before, and the answer to the last. */
export async function answersTo({ world = worldFile(), before = [], ask }: Row): Promise<{
  readonly before: readonly number[];
  readonly answer: Answer;
}> {
  const { knock } = serving(world);
  const statuses: number[] = [];
  for (const each of before) statuses.push((await knock(each)).status);
  return { before: statuses, answer: answerIn(await knock(ask)) };
}

/** A door over a world that is kept, with the time of the world. */
export function serving(file: object): {
  readonly world: () => World;
  readonly put: (world: World) => void;
  readonly knock: (ask: Ask) => Promise<HttpResponse>;
} {
  let world = worldFrom(file);
  let context: Ask['context'] = {};
  const door = awsServer({
    world: () => world,
    carryOut: (call) => {
      const committed = commit(world, { ...call, context: { ...call.context, ...context } });
      ({ world } = committed);
      return committed;
    },
    now: () => world.clock,
    requestId: () => '01234567-89ab-4def-8123-456789abcdef',
    exists: () => false,
  });
  const knock = async (ask: Ask): Promise<HttpResponse> => {
    ({ context = {} } = ask);
    if (ask.after !== undefined) world = later(world, ask.after);
    return door(await requestOf(ask, world));
  };
  return { world: () => world, put: (changed) => void (world = changed), knock };
}

/** Ana of an account, with these policies and in this account. */
export const worldFile = (account: object = {}, rest: object = {}, user: object = {}): object => ({
  clock: CLOCK,
  accounts: [{ id: HOME, users: [{ name: 'Ana', ...user }], ...account }],
  ...rest,
});

export const document = (...statements: readonly object[]): object => ({
  Version: '2012-10-17',
  Statement: statements,
});

export const allowing = (Action: string | readonly string[], Resource = '*'): object => ({
  Effect: 'Allow',
  Action,
  Resource,
});

export const denying = (Action: string, Resource = '*'): object => ({ Effect: 'Deny', Action, Resource });

/** Inline policies of these statements. */
export const may = (...statements: readonly object[]): object => ({
  inlinePolicies: { own: document(...statements) },
});

export const trusting = (Principal: object | string, ...actions: readonly string[]): object => ({
  Effect: 'Allow',
  Principal,
  Action: actions.map((action) => `sts:${action}`),
});

function worldFrom(file: object): World {
  const read = readWorldValue(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function later(world: World, duration: string): World {
  const moved = advance(world, duration);
  if (!moved.ok) throw new Error(moved.error.code);
  return moved.value;
}

/** Code, status and text of an answer in XML or JSON; of a redirect where it goes; of a success nothing. */
function answerIn({ status, headers, body }: HttpResponse): Answer {
  const text = textOf(body);
  if (status === 302) return ['(redirect)', status, `Location: ${headers['location']}`];
  if (text.startsWith('{')) {
    const { __type: code = '', message = '' } = JSON.parse(text) as Readonly<Record<string, string>>;
    return [code, status, message];
  }
  const inElement = (name: string): string =>
    masked(unescaped(new RegExp(`<${name}>(.*)</${name}>`, 's').exec(text)?.[1] ?? ''));
  return [inElement('Code'), status, inElement('Message')];
}

const UNESCAPED = { '&apos;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const unescaped = (text: string): string =>
  Object.entries(UNESCAPED).reduce((plain, [from, to]) => plain.replaceAll(from, to), text);

const masked = (text: string): string =>
  text
    .replace(/(?<=_policy\/)p-[0-9a-z]{8}$/, 'p-ID')
    .replace(/(?<=^Packed policy consumes )[1-9]\d{2}(?=%)/, 'NNN')
    .replace(/(?<=Encoded authorization failure message: )[\w-]+$/, 'CODE');
