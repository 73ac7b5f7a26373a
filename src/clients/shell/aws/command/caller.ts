import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Operation } from '../../../../operations/operation.ts';
import type { Failure } from '../failure.ts';
import { findCredentials } from '../profiles/credentials.ts';
import type { Session } from '../profiles/session.ts';
import type { Surroundings } from '../surroundings.ts';
import { callOperation } from '../wire/callOperation.ts';
import type { Globals } from './globals.ts';

type Values = Readonly<Record<string, unknown>>;

/** Calls operations with the credentials of the command. */
export type Caller = (operation: Operation, params: Values) => Promise<Result<Values, Failure>>;

/** @param isUnsigned whether the operation takes no signature: then no credentials are looked for */
export async function callerOf(
  { region, legacySts, ...session }: Session,
  { sign }: Globals,
  around: Surroundings,
  isUnsigned = false,
): Promise<Result<Caller, Failure>> {
  const needsKeys = sign && !isUnsigned;
  const found = needsKeys ? await findCredentials({ region, legacySts, ...session }, around) : ok(null);
  if (!found.ok) return found;
  if (needsKeys && !found.value) return err({ reason: 'noCredentials' });
  const keys = found.value?.keys ?? null;
  return ok((operation, params) => callOperation(operation, params, { region, legacySts, keys }, around));
}
