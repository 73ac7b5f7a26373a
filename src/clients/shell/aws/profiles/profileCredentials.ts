import type { Result } from '../../../../lib/result.ts';
import type { Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import { settingsKeys, type Credentials } from './keys.ts';
import type { Session } from './session.ts';
import { webIdentity } from './webIdentity.ts';

/** What a profile has besides a role of its own: a web identity or keys. */
export async function profileCredentials(
  profile: string,
  session: Session,
  around: Surroundings,
  readsEnvironment: boolean,
): Promise<Result<Credentials | null, Failure>> {
  const identity = await webIdentity(profile, session, around, readsEnvironment);
  if (!identity.ok || identity.value) return identity;
  const { inCredentials, inConfig } = session.profiles;
  const shared = settingsKeys(inCredentials.get(profile), 'shared-credentials-file');
  if (!shared.ok || shared.value) return shared;
  return settingsKeys(inConfig.get(profile), 'config-file');
}
