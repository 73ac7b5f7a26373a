import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { findAction } from '../serviceReference/findAction.ts';
import { commit } from '../engine/engine.ts';
import { awsServer } from '../server/awsServer.ts';
import { forgetExpired } from '../server/forgetExpired.ts';
import { advance, readTime, secondsBetween } from '../world/clock.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { readWorld } from '../world/file/read.ts';
import type { World } from '../world/world.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { readReference } from './iamData.ts';
import { NODE_HASHING } from './serveHashing.ts';
import { httpServer } from './serveHttp.ts';
import { greeting } from './serveReport.ts';
import { isThere, whyUnwritable, worldFile } from './serveSave.ts';

export const serve: Command = {
  name: 'serve',
  usage: '[--world FILE] [--port N] [--host NAME] [--save FILE] [--clock TIME] [--ahead DURATION]',
  summary: 'answers AWS clients over HTTP: the AWS CLI, boto3 and the SDKs',
  help: [
    'Serves a world at http://127.0.0.1:4566, where any AWS client can be pointed to with AWS_ENDPOINT_URL.',
    'Prints access keys and what to paste into a shell. Ctrl+C stops it.',
    '',
    '  --world FILE       the world to serve; left out: two accounts with a cross-account role',
    '  --port N           the port; 0 takes any that is free',
    '  --host NAME        another address to listen at; everybody who can reach it can call',
    '  --save FILE        keeps the world there, within a second of each change; read from there when it exists',
    "  --clock TIME       the world's time at the start, such as 2026-01-15T09:00:00Z; left out: the computer's",
    '  --ahead DURATION   how far the world’s clock is ahead, such as PT1H, to see credentials expire',
    '',
    "Signatures are judged by the computer's time, expiry by the world's clock.",
    'Exit code 0: stopped by a signal. 2: a file cannot be read or written, or the port cannot be had.',
    '',
  ].join('\n'),
  run: runServe,
};

const OPTIONS = {
  world: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  save: { type: 'string' },
  clock: { type: 'string' },
  ahead: { type: 'string' },
} as const;

const PORT = 4566;
const HOST = '127.0.0.1';

type Flags = Partial<Record<keyof typeof OPTIONS, string>>;

async function runServe(args: readonly string[], around: Surroundings): Promise<number> {
  const flags = flagsOf(args);
  if (typeof flags === 'string') return unusable(around, flags);
  const port = Number(flags.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return unusable(around, `${flags.port} is no port`);
  const read = worldToServe(flags, around);
  if (typeof read === 'string') return unusable(around, read);
  const clock = clockFor(flags, read);
  if (typeof clock === 'string') return unusable(around, clock);

  const unwritable = flags.save === undefined ? null : whyUnwritable(flags.save);
  if (unwritable !== null) return unusable(around, unwritable);

  const failed = (error: unknown): void => around.err(`serve: ${inWords(error)}\n`);
  const saved = flags.save === undefined ? null : worldFile(flags.save, failed);
  let world = read;
  const present = (): World => {
    const now = clock.now();
    if (now !== world.clock) world = { ...world, clock: now };
    return world;
  };
  const door = awsServer({
    world: present,
    carryOut: (call) => {
      const before = present();
      const committed = commit(before, call, { trace: false });
      if (committed.world === before) return committed;
      world = forgetExpired(committed.world);
      saved?.keep(world);
      return committed;
    },
    now: () => new Date().toISOString(),
    requestId: randomUUID,
    // Names of operations go by their case, those of permissions do not.
    exists: (action) => findAction(readReference([action]), action)?.action.name === action.split(':')[1],
    failed,
    hashing: NODE_HASHING,
  });
  const server = httpServer(door, failed);
  const listening = await listen(server, port, flags.host ?? HOST);
  if (typeof listening === 'string') return unusable(around, listening);
  const stopped = untilStopped(server);
  around.out(greeting(listening.url, present()));
  await stopped;
  await saved?.finish();
  return EXIT.ok;
}

/** What was thrown, and where. */
const inWords = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function unusable(around: Surroundings, why: string): number {
  around.err(`serve: ${why}\nusage: serve ${serve.usage}\n`);
  return EXIT.unusable;
}

function flagsOf(args: readonly string[]): Flags | string {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    return (error as Error).message;
  }
}

const DEFAULT_WORLD = 'lessons/worlds/two-accounts.yaml';

/** The saved world, else the one asked for; or why there is none. */
function worldToServe({ world, save }: Flags, around: Surroundings): World | string {
  const saved = save === undefined ? null : around.readFile(save);
  if (save !== undefined && saved?.ok === false && isThere(save)) return `${save}: ${saved.error}`;
  const name = saved?.ok ? (save ?? '') : (world ?? DEFAULT_WORLD);
  const text = saved?.ok ? saved : around.readFile(name);
  if (!text.ok) return `${name}: ${text.error}`;
  const read = readWorld(text.value);
  if (read.ok) return read.value.world;
  return read.error.map((error) => `${name}: ${worldFileErrorText(error)}`).join('\n');
}

/** The world's clock, which goes on with the computer's. */
function clockFor({ clock, ahead }: Flags, world: World): { readonly now: () => string } | string {
  const start = wholeSeconds(new Date());
  const from = clock === undefined ? start : readTime(clock);
  if (from === null) return `${clock} is no time such as 2026-01-15T09:00:00Z`;
  const moved = advance({ ...world, clock: from }, ahead ?? 'PT0S');
  if (!moved.ok) return `${ahead} is no duration such as PT1H`;
  const offset = secondsBetween(start, moved.value.clock);
  let last = { second: 0, text: moved.value.clock };
  return {
    now: () => {
      const second = Math.floor(Date.now() / 1000) + offset;
      if (second !== last.second) last = { second, text: wholeSeconds(new Date(second * 1000)) };
      return last.text;
    },
  };
}

const wholeSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

async function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ readonly url: string } | string> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' ? `port ${port} is taken` : `cannot listen: ${error.message}`);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}` });
    });
  });
}

async function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}
