import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closedOff, ownFolder } from './closedOff.ts';
import { inEnvironment } from './inEnvironment.ts';
import { run } from './run.ts';
import type { Keys, Lab } from './startLab.ts';
import { python } from './tools.ts';

/** What a script printed, line by line; a script that raised ends with its error. */
export type Printed = readonly string[];

/** The settings of a profile that assumes a role with the keys of another. */
export interface RoleProfile {
  readonly profile: string;
  readonly roleArn: string;
}

/** Runs a script of `clients/python`, unmodified: keys and the lab's address come from its environment and files. */
export async function runPython(
  script: string,
  lab: Pick<Lab, 'url'>,
  keys: Keys,
  role?: RoleProfile,
): Promise<Printed> {
  const folder = ownFolder();
  const env = { ...closedOff(folder), AWS_ENDPOINT_URL: lab.url };
  if (role) writeProfiles(folder, role, keys);
  const { out, err } = await run(
    python().file,
    [fileURLToPath(new URL(`../python/${script}`, import.meta.url))],
    {
      cwd: folder,
      env: role ? env : { ...env, ...inEnvironment(keys) },
    },
  );
  return [...out.trimEnd().split('\n'), ...(err === '' ? [] : [err.trimEnd().split('\n').at(-1) ?? ''])];
}

/** Writes the files of settings and of keys, with the keys as default profile. */
function writeProfiles(folder: string, { profile, roleArn }: RoleProfile, keys: Keys): void {
  writeFileSync(
    join(folder, 'config'),
    `[profile ${profile}]\nrole_arn = ${roleArn}\nsource_profile = default\nregion = us-east-1\n`,
  );
  writeFileSync(
    join(folder, 'credentials'),
    `[default]\naws_access_key_id = ${keys.accessKeyId}\naws_secret_access_key = ${keys.secretAccessKey}\n`,
  );
}
