import type { StageResult } from '../pipeline/stage.ts';
import type { Received } from '../pipeline/stages/receive.ts';
import { unmodelled } from '../pipeline/stages/receive.ts';

/** Ends a call that has parameters with a say in it which the lab does not judge yet; null when it has none of them. */
export function refuseUnmodelled(
  { call, action }: Received,
  parameters: readonly string[],
): StageResult<never> | null {
  const untold = parameters.filter((name) => isGiven(call.params[name]));
  return untold.length === 0
    ? null
    : unmodelled(
        action,
        untold.map((name) => ({ feature: 'parameter', name })),
      );
}

/** An empty list is as good as none. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
