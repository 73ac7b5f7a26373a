import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { awsFolder } from '../outside/awsFolder.ts';
import { closedOff, ownFolder } from '../outside/closedOff.ts';
import { inEnvironment } from '../outside/inEnvironment.ts';
import { run } from '../outside/run.ts';
import type { Lab } from '../outside/startLab.ts';
import { environment, filesOf, typed, type Left, type Transcript } from './transcript.ts';

/**
 * Types a transcript into Bash with the AWS CLI of this machine, against a lab that serves.
 * @returns what each line left behind, in order
 */
export async function inAwsCli(transcript: Transcript, lab: Lab): Promise<readonly Left[]> {
  const home = ownFolder();
  const kept = ownFolder();
  for (const [path, text] of Object.entries(filesOf(transcript))) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const lines = transcript.lines.map((line) => typed(line, transcript));
  const ran = await run('bash', ['-c', script(lines, kept)], {
    cwd: home,
    env: {
      ...withoutFiles(closedOff(home)),
      PATH: `${awsFolder()}:${process.env['PATH']}`,
      AWS_ENDPOINT_URL: lab.url,
      // Since 2.34 errors have a prefix and details unless this is said.
      AWS_CLI_ERROR_FORMAT: 'legacy',
      ...environment(inEnvironment(lab.keysOf(transcript.as))),
    },
  });
  if (ran.code !== 0) throw new Error(`the transcript ended with ${ran.code}: ${ran.err}`);
  return lines.map((_, index) => {
    const read = (what: string): string => readFileSync(join(kept, `${index}.${what}`), 'utf8');
    return { stdout: read('out'), stderr: read('err').replaceAll(RETRIES, ''), code: Number(read('code')) };
  });
}

/** What version 2 of the CLI once added to errors. */
const RETRIES = ' (reached max retries: 0)';

/** One shell for all lines; each leaves three files. */
const script = (lines: readonly string[], kept: string): string =>
  lines
    .map((line, index) => {
      const file = `${kept}/${index}`;
      return `{ ${line}\n} >'${file}.out' 2>'${file}.err' </dev/null; echo $? >'${file}.code'`;
    })
    .concat('true')
    .join('\n');

/** Settings are found where a learner has them, below the home folder, and the Region by one name alone. */
const withoutFiles = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'AWS_REGION'].includes(name),
    ),
  );
