import { err, ok, type Result } from '../../../../lib/result.ts';
import { general, type Failure } from '../failure.ts';
import { readText, type Surroundings } from '../surroundings.ts';
import { cached } from './cache.ts';
import { callSts } from './callSts.ts';
import type { Credentials } from './keys.ts';
import { settingOf } from './profileFiles.ts';
import type { Session } from './session.ts';

/**
 * Credentials of the role that a token in a file is traded for, when the profile or the environment names one (H-028);
 * null when neither does.
 */
export async function webIdentity(
  profile: string,
  session: Session,
  around: Surroundings,
  readsEnvironment: boolean,
): Promise<Result<Credentials | null, Failure>> {
  const settings = session.profiles.merged.get(profile);
  const read = (variable: string, setting: string): string | null =>
    (readsEnvironment ? around.env[variable] : undefined) ?? settingOf(settings, setting);
  const tokenFile = read('AWS_WEB_IDENTITY_TOKEN_FILE', 'web_identity_token_file');
  if (tokenFile === null) return ok(null);
  const role = read('AWS_ROLE_ARN', 'role_arn');
  if (role === null) return err(general(NO_ROLE));
  const sessionName = read('AWS_ROLE_SESSION_NAME', 'role_session_name');
  const params = { RoleArn: role, ...(sessionName !== null && { RoleSessionName: sessionName }) };
  return cached(params, around, async () => {
    const token = await readText(around.files, tokenFile);
    if (token === null) return err(general(`[Errno 2] No such file or directory: '${tokenFile}'`));
    return callSts(
      'AssumeRoleWithWebIdentity',
      { ...params, WebIdentityToken: token },
      null,
      session,
      around,
    );
  });
}

const NO_ROLE =
  'The provided profile or the current environment is configured to assume role with web identity but has no role ARN ' +
  'configured. Ensure that the profile has the role_arn configuration set or the AWS_ROLE_ARN env var is set.';
