import { err, ok, type Result } from '../../../../lib/result.ts';
import { general, type Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Keys } from '../wire/sign.ts';
import type { Settings } from './ini.ts';
import { settingOf } from './profileFiles.ts';

/** Keys, and how the CLI calls the place that they come from. */
export interface Credentials {
  readonly keys: Keys;
  readonly method: string;
  /** ISO 8601; null for keys that last. */
  readonly expiration: string | null;
}

/** `AWS_ACCESS_KEY_ID` and what belongs to it; a token that is set counts, whoever it belongs to (H-033). */
export function environmentKeys(env: Surroundings['env']): Result<Credentials | null, Failure> {
  const accessKeyId = env['AWS_ACCESS_KEY_ID'] ?? '';
  if (accessKeyId === '') return ok(null);
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'] ?? '';
  if (secretAccessKey === '') return partial('env', 'AWS_SECRET_ACCESS_KEY');
  const sessionToken = env['AWS_SECURITY_TOKEN'] || env['AWS_SESSION_TOKEN'] || null;
  return ok({ keys: { accessKeyId, secretAccessKey, sessionToken }, method: 'env', expiration: null });
}

/** The keys that a section of a file holds. */
export function settingsKeys(
  settings: Settings | undefined,
  method: string,
): Result<Credentials | null, Failure> {
  const accessKeyId = settingOf(settings, 'aws_access_key_id');
  if (accessKeyId === null) return ok(null);
  const secretAccessKey = settingOf(settings, 'aws_secret_access_key');
  if (secretAccessKey === null) return partial(method, 'aws_secret_access_key');
  const sessionToken = settingOf(settings, 'aws_security_token') ?? settingOf(settings, 'aws_session_token');
  return ok({ keys: { accessKeyId, secretAccessKey, sessionToken }, method, expiration: null });
}

/** The CLI's words for credentials of which only a part is there. */
export const partial = (provider: string, missing: string): Result<never, Failure> =>
  err(general(`Partial credentials found in ${provider}, missing: ${missing}`));
