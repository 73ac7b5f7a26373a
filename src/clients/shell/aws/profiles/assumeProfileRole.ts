import { err, ok, type Result } from '../../../../lib/result.ts';
import { general, type Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Keys } from '../wire/sign.ts';
import { cached } from './cache.ts';
import { callSts } from './callSts.ts';
import { environmentKeys, partial, type Credentials } from './keys.ts';
import { profileCredentials } from './profileCredentials.ts';
import { settingOf } from './profileFiles.ts';
import type { Session } from './session.ts';
import type { Settings } from './ini.ts';

/**
 * Credentials of the role that a profile names (H-026), assumed with those of its source; the source may itself be a
 * profile with a role (H-027). What was assumed is kept until it is about to expire (A-065, H-029).
 * @param visited the profiles on the way here, this one included
 */
export async function assumeProfileRole(
  profile: string,
  visited: readonly string[],
  session: Session,
  around: Surroundings,
): Promise<Result<Credentials, Failure>> {
  const settings = session.profiles.merged.get(profile);
  const source = await sourceOf(profile, settings, visited, session, around);
  if (!source.ok) return source;
  const duration = settingOf(settings, 'duration_seconds');
  const optional = {
    RoleSessionName: settingOf(settings, 'role_session_name'),
    ExternalId: settingOf(settings, 'external_id'),
    SerialNumber: settingOf(settings, 'mfa_serial'),
    DurationSeconds: duration !== null && /^\d+$/.test(duration) ? Number(duration) : null,
  };
  const params = {
    RoleArn: settingOf(settings, 'role_arn') ?? '',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  };
  return cached(params, around, async () => assume(params, source.value, session, around));
}

async function assume(
  params: Readonly<Record<string, unknown>>,
  keys: Keys,
  session: Session,
  around: Surroundings,
): Promise<Result<Readonly<Record<string, unknown>>, Failure>> {
  const serial = params['SerialNumber'];
  if (serial === undefined) return callSts('AssumeRole', params, keys, session, around);
  const code = await around.ask(`Enter MFA code for ${String(serial)}: `);
  if (code === null) return err(general(''));
  return callSts('AssumeRole', { ...params, TokenCode: code }, keys, session, around);
}

/** The keys that the role is assumed with; the errors are the CLI's. */
async function sourceOf(
  profile: string,
  settings: Settings | undefined,
  visited: readonly string[],
  session: Session,
  around: Surroundings,
): Promise<Result<Keys, Failure>> {
  const sourceProfile = settingOf(settings, 'source_profile');
  const credentialSource = settingOf(settings, 'credential_source');
  if (sourceProfile !== null && credentialSource !== null) {
    return fault(`The profile "${profile}" contains both source_profile and credential_source.`);
  }
  if (credentialSource !== null) return namedSource(profile, credentialSource, around);
  if (sourceProfile === null) return partial('assume-role', 'source_profile or credential_source');
  const source = session.profiles.merged.get(sourceProfile);
  if (!source) {
    return fault(
      `The source_profile "${sourceProfile}" referenced in the profile "${profile}" does not exist.`,
    );
  }
  const hasKeys = ['aws_access_key_id', 'aws_secret_access_key'].some(
    (name) => settingOf(source, name) !== null,
  );
  if (visited.includes(sourceProfile) && !(sourceProfile === profile && hasKeys)) {
    return fault(
      'Infinite loop in credential configuration detected. Attempting to load from profile ' +
        `${sourceProfile} which has already been visited. Visited profiles: [${visited
          .map((each) => `'${each}'`)
          .join(', ')}]`,
    );
  }
  const isRole =
    settingOf(source, 'role_arn') !== null && settingOf(source, 'web_identity_token_file') === null;
  const found =
    isRole && !hasKeys
      ? await assumeProfileRole(sourceProfile, [...visited, sourceProfile], session, around)
      : await profileCredentials(sourceProfile, session, around, false);
  if (!found.ok) return found;
  return found.value
    ? ok(found.value.keys)
    : fault(`The source profile "${sourceProfile}" must have credentials.`);
}

const fault = (what: string): Result<never, Failure> => err(general(what));

/** Neither instances nor containers have a place in the lab's shell, so only the environment has keys. */
function namedSource(profile: string, source: string, { env }: Surroundings): Result<Keys, Failure> {
  if (!['Ec2InstanceMetadata', 'EcsContainer', 'Environment'].includes(source)) {
    return fault(`The credential source "${source}" referenced in profile "${profile}" is not valid.`);
  }
  const found = source === 'Environment' ? environmentKeys(env) : ok(null);
  if (!found.ok) return found;
  return found.value
    ? ok(found.value.keys)
    : fault(
        `Error when retrieving credentials from ${source}: No credentials found in credential_source referenced in ` +
          `profile ${profile}`,
      );
}
