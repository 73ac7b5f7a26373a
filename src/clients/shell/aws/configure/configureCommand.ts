import type { Argument, Given } from '../command/argument.ts';
import type { Globals } from '../command/globals.ts';
import type { Printed } from '../printed.ts';
import type { Surroundings } from '../surroundings.ts';

/** A command of `aws configure`. */
export interface ConfigureCommand {
  readonly arguments: readonly Argument[];
  readonly run: (given: Given, globals: Globals, around: Surroundings) => Promise<Printed>;
}
