import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createShell } from '../../src/clients/shell/createShell.ts';
import { commit } from '../../src/engine/engine.ts';
import type { Door } from '../../src/protocol/door.ts';
import { awsServer } from '../../src/server/awsServer.ts';
import { readWorld } from '../../src/world/file/read.ts';
import { inEnvironment } from '../outside/inEnvironment.ts';
import { worldFile, type Keys } from '../outside/startLab.ts';
import { environment, filesOf, typed, type Left, type Transcript } from './transcript.ts';

/** What came of a call: `service:Operation`, and whether it was refused. */
export interface Called {
  readonly operation: string;
  readonly refused: boolean;
}

/** What each line left behind, in order, and the calls that came to the door. */
export interface InPage {
  readonly left: readonly Left[];
  readonly calls: readonly Called[];
}

/**
 * Types a transcript into the shell of the page, before a world of its own that began as the one that serves.
 * @param keys those of the user whose transcript it is
 */
export async function inPage(transcript: Transcript, keys: Keys): Promise<InPage> {
  const calls: Called[] = [];
  const shell = createShell({
    door: doorTo(transcript.world, (called) => calls.push(called)),
    now,
    env: environment(inEnvironment(keys)),
    files: Object.fromEntries(
      Object.entries(filesOf(transcript)).map(([path, text]) => [`/home/learner/${path}`, text]),
    ),
  });
  const left: Left[] = [];
  for (const line of transcript.lines) left.push(await shell.run(typed(line, transcript)));
  return { left, calls };
}

function doorTo(name: string, heard: (called: Called) => void): Door {
  const read = readWorld(readFileSync(worldFile(name), 'utf8'));
  if (!read.ok) throw new Error(`${name} is no world`);
  let { world } = read.value;
  return awsServer({
    world: () => ({ ...world, clock: now() }),
    carryOut: (call) => {
      const committed = commit({ ...world, clock: now() }, call);
      ({ world } = committed);
      heard({
        operation: `${call.service}:${call.operation}`,
        refused: committed.decision.error !== null,
      });
      return committed;
    },
    now,
    requestId: randomUUID,
    exists: () => false,
  });
}

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
