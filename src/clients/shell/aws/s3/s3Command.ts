import type { Argument, Given } from '../command/argument.ts';
import type { Caller } from '../command/caller.ts';
import type { Failure } from '../failure.ts';
import type { Printed } from '../printed.ts';
import type { Session } from '../profiles/session.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a command of `aws s3` works with. */
export interface S3Context {
  readonly call: Caller;
  readonly session: Session;
  readonly around: Surroundings;
}

/** A command of `aws s3`. */
export interface S3Command {
  readonly arguments: readonly Argument[];
  /** What the paths may not be is found out before anybody is asked for credentials. */
  readonly check?: (given: Given, around: Surroundings) => Promise<Failure | null>;
  readonly run: (given: Given, context: S3Context) => Promise<Printed>;
}
