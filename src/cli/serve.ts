import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { parseArgs } from 'node:util';
import { findAction } from '../serviceReference/findAction.ts';
import { commit } from '../engine/engine.ts';
import { awsServer } from '../server/awsServer.ts';
import { httpRequest, type HttpRequest } from '../protocol/http.ts';
import type { Door } from '../protocol/door.ts';
import { advance, readTime, secondsBetween } from '../world/clock.ts';
import { worldFileErrorText } from '../world/file/fileError.ts';
import { readWorld } from '../world/file/read.ts';
import { worldFileText } from '../world/file/write.ts';
import type { World } from '../world/world.ts';
import { EXIT, type Command, type Surroundings } from './command.ts';
import { readReference } from './iamData.ts';
import { greeting } from './serveReport.ts';

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
    '  --save FILE        keeps the world there after each change; read from there when it exists',
    "  --clock TIME       the world's time at the start, such as 2026-01-15T09:00:00Z; left out: the computer's",
    '  --ahead DURATION   how far the world’s clock is ahead, such as PT1H, to see credentials expire',
    '',
    "Signatures are judged by the computer's time, expiry by the world's clock.",
    'Exit code 0: stopped by a signal. 2: a file cannot be read, or the port cannot be had.',
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

  let world = read;
  const door = awsServer({
    world: () => ({ ...world, clock: clock.now() }),
    carryOut: (call) => {
      const before = { ...world, clock: clock.now() };
      const committed = commit(before, call);
      if (committed.world === before) return committed;
      world = committed.world;
      if (flags.save !== undefined) keep(flags.save, world, around);
      return committed;
    },
    now: () => new Date().toISOString(),
    requestId: randomUUID,
    exists: (action) => findAction(readReference([action]), action) !== null,
  });
  const server = httpServer(door);
  const listening = await listen(server, port, flags.host ?? HOST);
  if (typeof listening === 'string') return unusable(around, listening);
  const stopped = untilStopped(server);
  around.out(greeting(listening.url, { ...world, clock: clock.now() }));
  await stopped;
  return EXIT.ok;
}

/** JSON with the very texts of policies, so that nothing is another when it is read again. */
function keep(file: string, world: World, around: Surroundings): void {
  try {
    writeWhole(file, worldFileText(world, 'json', { policies: 'text', secrets: true }));
  } catch (error) {
    around.err(`serve: ${file} could not be written: ${(error as Error).message}\n`);
  }
}

/** Whole or not at all, whatever happens on the way. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

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
  return { now: () => wholeSeconds(new Date(Date.now() + offset * 1000)) };
}

const wholeSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Requests that are slow to come are given up, so that nobody can hold the server. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

function httpServer(door: Door): Server {
  const server = createServer({ connectionsCheckingInterval: 2000 }, (incoming, outgoing) => {
    readRequest(incoming)
      .then(door)
      .then(({ status, headers, body }) => {
        outgoing.writeHead(status, headers);
        outgoing.end(incoming.method === 'HEAD' ? undefined : body);
      })
      .catch(() => outgoing.destroy());
  });
  server.headersTimeout = HEADERS_TIMEOUT;
  server.requestTimeout = REQUEST_TIMEOUT;
  // What is not HTTP at all gets a short answer and no more.
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  return server;
}

/** One byte more than the door takes is enough to be refused. */
const MOST_BYTES = 1_048_577;

async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_BYTES) break;
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]),
  );
  return httpRequest({
    method: incoming.method ?? 'GET',
    target: incoming.url ?? '/',
    headers,
    body: new Uint8Array(Buffer.concat(chunks)),
  });
}

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
