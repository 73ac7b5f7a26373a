import { err, ok, type Result } from '../lib/result.ts';

/** Storage throws when it is full, denied or gone; here that is an expected failure. */
export function attempt<Value>(action: () => Value): Result<Value, string> {
  try {
    return ok(action());
  } catch (error) {
    return err(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}
