import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awsFolder } from './awsFolder.ts';
import { closedOff, ownFolder } from './closedOff.ts';
import { inEnvironment } from './inEnvironment.ts';
import { masked } from './masked.ts';
import { run } from './run.ts';
import type { Keys, Lab } from './startLab.ts';
import { awsCli } from './tools.ts';

/** What the AWS CLI said: its answer, masked, or the exit code and AWS's error. */
export type Said = { readonly answer: unknown } | { readonly code: number | null; readonly error: string };

/** A shell in a folder of its own, with the AWS CLI and somebody's keys. */
export interface AwsShell {
  /** Runs one command as typed, without the word `aws`. */
  readonly aws: (command: string) => Promise<Said>;
  /** Runs a script and gives what it printed, unmasked. */
  readonly type: (script: string) => Promise<string>;
  /** Puts a file in the shell's folder, for `file://`. */
  readonly write: (name: string, text: string) => void;
}

/** A shell whose clients know the lab's address; without keys, one that knows no credentials. */
export function awsShell(lab: Lab, keys: Keys | null): AwsShell {
  const folder = ownFolder();
  const env = {
    ...closedOff(folder),
    PATH: `${awsFolder()}:${process.env['PATH']}`,
    AWS_ENDPOINT_URL: lab.url,
    ...(keys && inEnvironment(keys)),
  };
  const sh = (script: string) => run('sh', ['-c', script], { cwd: folder, env });
  // Version 1 would fetch parameters that are addresses.
  writeFileSync(join(folder, 'config'), '[default]\ncli_follow_urlparam = false\n');
  return {
    aws: async (command) => {
      const { code, out, err } = await sh(`aws ${command}`);
      return code === 0 ? { answer: masked(readOutput(out)) } : { code, error: errorIn(err) };
    },
    type: async (script) => {
      const { code, out, err } = await sh(script);
      if (code !== 0) throw new Error(`${script}\nended with ${code}: ${err}`);
      return out.replaceAll(RETRIES, '');
    },
    write: (name, text) => writeFileSync(join(folder, name), text),
  };
}

/** The exit code of a command that AWS refused: 254 since version 2 of the AWS CLI, 255 before. */
const refusedCode = (): number => (awsCli().version[0] === 1 ? 255 : 254);

/** What the CLI says when AWS refuses. */
export const refused = (code: string, operation: string, message: string): Said => ({
  code: refusedCode(),
  error: `An error occurred (${code}) when calling the ${operation} operation: ${message}`,
});

/** JSON, or the lines of a command that prints text; null when it prints nothing. */
function readOutput(out: string): unknown {
  const text = out.trim();
  if (text === '') return null;
  return text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : text.split('\n');
}

/** What version 2 of the CLI once added to errors. */
const RETRIES = ' (reached max retries: 0)';

/** AWS's error as the CLI passes it on, else all that it said. */
const errorIn = (text: string): string =>
  String(
    masked((/An error occurred [\s\S]*/.exec(text)?.[0] ?? text).replace(RETRIES, '').replace(/\n+$/, '')),
  );
