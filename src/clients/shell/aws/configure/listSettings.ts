import { printFailure } from '../failure.ts';
import { findCredentials } from '../profiles/credentials.ts';
import { profilePaths } from '../profiles/profileFiles.ts';
import { openSession, sessionOf, type Session } from '../profiles/session.ts';
import { printed, type Printed } from '../printed.ts';
import type { Globals } from '../command/globals.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ConfigureCommand } from './configureCommand.ts';
import { masked } from './masked.ts';

/** `aws configure list`: what is in force, and where it comes from. */
export const listSettings: ConfigureCommand = {
  arguments: [],
  run: async (_, globals, around) => {
    const above = [
      line('Name', 'Value', 'Type', 'Location'),
      line('----', '-----', '----', '--------'),
      profileLine(await sessionOf(globals, around)),
    ].join('');
    const session = await openSession(globals, around);
    if (!session.ok) return withFailure(above, printFailure(session.error));
    const found = await findCredentials(session.value, around);
    if (!found.ok) return withFailure(above, printFailure(found.error));
    const { keys, method } = found.value ?? {};
    const key = (name: string, value: string | undefined): string =>
      value === undefined ? notSet(name) : line(name, masked(value), method ?? '', '');
    return printed(
      above +
        key('access_key', keys?.accessKeyId) +
        key('secret_key', keys?.secretAccessKey) +
        regionLine(session.value, globals, around),
    );
  },
};

const withFailure = (stdout: string, failed: Printed): Printed => ({ ...failed, stdout });

const line = (name: string, value: string, type: string, location: string): string =>
  `${name.padStart(10)} ${value.padStart(24)} ${type.padStart(16)}    ${location}\n`;

const notSet = (name: string): string => line(name, '<not set>', 'None', 'None');

function profileLine({ profile, namedBy }: Session): string {
  if (namedBy === null) return notSet('profile');
  return namedBy === 'option'
    ? line('profile', profile, 'manual', '--profile')
    : line('profile', profile, 'env', "['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']");
}

function regionLine({ region, profiles, profile }: Session, globals: Globals, { env }: Surroundings): string {
  const inFile = profiles.merged.get(profile)?.['region'];
  const fromEnvironment = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  if (region !== null && globals.region === null && fromEnvironment) {
    return line('region', region, 'env', "['AWS_REGION', 'AWS_DEFAULT_REGION']");
  }
  return typeof inFile === 'string'
    ? line('region', inFile, 'config-file', profilePaths(env).config)
    : notSet('region');
}
