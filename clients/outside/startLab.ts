import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run.ts';

/** A long-term key that the greeting shows, in the names of the SDK for JavaScript. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A lab that serves, in a process of its own. */
export interface Lab {
  readonly url: string;
  readonly greeting: string;
  /** The first key of a user, by ARN. */
  readonly keysOf: (arn: string) => Keys;
  /** Seed of a user's MFA device, by the user's ARN. */
  readonly seedOf: (arn: string) => string;
  /** Ends it as Ctrl+C or a supervisor does. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ran>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The path of a world in `clients/worlds`. */
export const worldFile = (name: string): string =>
  fileURLToPath(new URL(`../worlds/${name}.yaml`, import.meta.url));

/** Starts `serve` on a free port with a world of `clients/worlds`, and waits for its greeting. */
export async function startLab(world: string, ...args: readonly string[]): Promise<Lab> {
  const { child, ended, heard } = serveProcess('--port', '0', '--world', worldFile(world), ...args);
  const greeting = await greetingOf(child, ended, heard);
  const found = (pattern: RegExp, what: string): RegExpExecArray => {
    const match = pattern.exec(greeting);
    if (!match) throw new Error(`the greeting does not show ${what}:\n${greeting}`);
    return match;
  };
  return {
    url: found(/^STS Lab answers AWS clients at (\S+)$/m, 'its address')[1] ?? '',
    greeting,
    keysOf: (arn) => {
      const [, id = '', secret = ''] = found(
        new RegExp(`^  ${escaped(arn)}\n    (\\S+) {2}(\\S+)$`, 'm'),
        arn,
      );
      return { accessKeyId: id, secretAccessKey: secret };
    },
    seedOf: (arn) =>
      found(new RegExp(`^  ${escaped(arn)}\n.*\n    MFA \\S+, seed (\\S+)$`, 'm'), arn)[1] ?? '',
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

interface Served {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  readonly heard: { readonly out: string; readonly err: string };
}

function serveProcess(...args: readonly string[]): Served {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/lab.ts', 'serve', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const heard = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.err += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...heard }));
  });
  return { child, ended, heard };
}

/** The greeting ends with how to stop the server. */
const READY = 'Ctrl+C stops it.\n';

async function greetingOf(child: ChildProcess, ended: Promise<Ran>, heard: Served['heard']): Promise<string> {
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (heard.out.endsWith(READY)) resolve();
    });
  });
  const early = await Promise.race([ready, ended]);
  if (early) throw new Error(`serve ended with code ${early.code}\n${early.out}${early.err}`);
  return heard.out;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
