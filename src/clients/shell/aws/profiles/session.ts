import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Globals } from '../command/globals.ts';
import { general, type Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import { readProfiles, settingOf, type Profiles } from './profileFiles.ts';

/** What holds for one command: its profile, its Region, its output. */
export interface Session {
  readonly profiles: Profiles;
  /** `default` where none is named. */
  readonly profile: string;
  /** From where its name comes; null where none is named. */
  readonly namedBy: 'option' | 'environment' | null;
  readonly region: string | null;
  readonly output: string;
  readonly legacySts: boolean;
}

/** Settings of the command line, then of the environment, then of the profile; the error is a profile that is not there. */
export async function openSession(globals: Globals, around: Surroundings): Promise<Result<Session, Failure>> {
  const session = await sessionOf(globals, around);
  const { profiles, profile, namedBy } = session;
  return namedBy !== null && !profiles.merged.has(profile)
    ? err(general(`The config profile (${profile}) could not be found`))
    : ok(session);
}

/** The same for a profile that may not be there yet. */
export async function sessionOf(globals: Globals, around: Surroundings): Promise<Session> {
  const { env } = around;
  const profiles = await readProfiles(around);
  const fromEnvironment = env['AWS_PROFILE'] || env['AWS_DEFAULT_PROFILE'] || null;
  const profile = globals.profile ?? fromEnvironment ?? 'default';
  const settings = profiles.merged.get(profile);
  return {
    profiles,
    profile,
    namedBy: globals.profile !== null ? 'option' : fromEnvironment === null ? null : 'environment',
    region:
      globals.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || settingOf(settings, 'region')),
    output: globals.output ?? (env['AWS_DEFAULT_OUTPUT'] || settingOf(settings, 'output')) ?? 'json',
    legacySts:
      (env['AWS_STS_REGIONAL_ENDPOINTS'] ?? settingOf(settings, 'sts_regional_endpoints')) === 'legacy',
  };
}
