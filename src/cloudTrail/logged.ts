import type { Call } from '../call/call.ts';
import type { Operation } from '../operations/operation.ts';
import type { AwsError } from '../trace/awsError.ts';
import type { Caller } from '../world/caller.ts';
import type { World } from '../world/world.ts';

/** A call that is logged, and what became of it. */
export interface Logged {
  /** The world in which the call was made. */
  readonly before: World;
  /** The world after it. */
  readonly after: World;
  readonly call: Call;
  readonly caller: Caller;
  readonly operation: Operation;
  /** Null when the call was allowed. */
  readonly error: AwsError | null;
  /** By the API's own names; null when the call was refused. */
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** The name of a parameter's value as text; empty when the call does not have it. */
export const textParam = ({ call }: Logged, name: string): string => {
  const value = call.params[name];
  return typeof value === 'string' ? value : '';
};
