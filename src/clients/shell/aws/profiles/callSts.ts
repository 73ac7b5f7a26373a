import { err, type Result } from '../../../../lib/result.ts';
import { findOperation } from '../../../../operations/operations.ts';
import type { Failure } from '../failure.ts';
import type { Surroundings } from '../surroundings.ts';
import { validateParams } from '../values/validateParams.ts';
import { callOperation } from '../wire/callOperation.ts';
import type { Keys } from '../wire/sign.ts';
import { defaultSessionName } from './sessionName.ts';
import type { Session } from './session.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Assumes a role on behalf of a profile, where the session is: with the CLI's own name where none is given (H-030).
 * @param keys null where a token proves who calls
 */
export async function callSts(
  name: 'AssumeRole' | 'AssumeRoleWithWebIdentity',
  params: Values,
  keys: Keys | null,
  { region, legacySts }: Session,
  around: Surroundings,
): Promise<Result<Values, Failure>> {
  const operation = findOperation('sts', name);
  if (!operation) return err({ reason: 'noRegion' });
  const sent = { RoleSessionName: defaultSessionName(around.now()), ...params };
  const lines = validateParams(sent, operation.input);
  if (lines.length > 0) return err({ reason: 'validation', lines });
  return callOperation(operation, sent, { region, legacySts, keys }, around);
}
