import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closedOff, ownFolder } from './closedOff.ts';
import { awsCli } from './tools.ts';

/**
 * The folder of an `aws` that calls the lab, to be put before all others. Where the AWS CLI is a script in Python its
 * commands run in forks of one process that has loaded it; a CLI too old to read AWS_ENDPOINT_URL is told on its command
 * line.
 */
export function awsFolder(): string {
  folder ??= make();
  return folder;
}

let folder: string | undefined;

function make(): string {
  const { file, readsEndpoint } = awsCli();
  const found = basename(dirname(file)) === 'shims' ? behindShim(file) : file;
  const python = readsEndpoint ? interpreterOf(found) : null;
  if (python !== null) return forking(python);
  if (readsEndpoint) return dirname(found);
  const made = ownFolder();
  program(join(made, 'aws'), `#!/bin/sh\nexec '${found}' --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n`);
  return made;
}

/** The program that a version manager of Python stands before. */
function behindShim(file: string): string {
  const { status, stdout } = spawnSync('pyenv', ['which', basename(file)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : file;
}

/** The Python that runs a script; null for any other program. */
function interpreterOf(file: string): string | null {
  const [line = ''] = readFileSync(realpathSync(file), 'latin1').split('\n', 1);
  return /^#!\s*(\/\S*python[\d.]*)\s*$/.exec(line)?.[1] ?? null;
}

function forking(python: string): string {
  const made = ownFolder();
  program(join(made, 'aws'), `#!${python} -SE\n${readFileSync(ownFile('client.py'), 'utf8')}`);
  const server = spawn(python, [ownFile('server.py'), join(made, 'socket')], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: closedOff(made),
  });
  // It ends with the process that runs the tests, whose end of the pipe is closed then.
  server.unref();
  return made;
}

const ownFile = (name: string): string => fileURLToPath(new URL(`forks/${name}`, import.meta.url));

function program(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}
