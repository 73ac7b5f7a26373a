import type { Result } from '../../../../lib/result.ts';
import type { Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import { assumeProfileRole } from './assumeProfileRole.ts';
import { environmentKeys, type Credentials } from './keys.ts';
import { profileCredentials } from './profileCredentials.ts';
import { settingOf } from './profileFiles.ts';
import type { Session } from './session.ts';

type Found = Promise<Result<Credentials | null, Failure>>;

/**
 * Finds the credentials of a command in the CLI's order (H-031): environment variables, unless the command line names
 * a profile (H-032); then what the profile says: a role, a web identity, keys. Null where there are none.
 */
export async function findCredentials(session: Session, around: Surroundings): Found {
  if (session.namedBy !== 'option') {
    const found = environmentKeys(around.env);
    if (!found.ok || found.value) return found;
  }
  const settings = session.profiles.merged.get(session.profile);
  if (settingOf(settings, 'role_arn') !== null && settingOf(settings, 'web_identity_token_file') === null) {
    return assumeProfileRole(session.profile, [session.profile], session, around);
  }
  return profileCredentials(session.profile, session, around, session.namedBy !== 'option');
}
