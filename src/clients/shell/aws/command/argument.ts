import type { Shape } from '../../../../operations/shape.ts';

/** Something that a command line may name. */
export interface Argument {
  /** With its hyphens: `--role-arn`; without for one that is told by its place alone: `outfile`. */
  readonly name: string;
  /** `one`: a value; `many`: all values up to the next option; `none`: it is there or not. */
  readonly takes: 'one' | 'many' | 'none' | 'optional';
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** Fills the same place as another argument, with the other truth value: `--no-dry-run`. */
  readonly negates?: string;
  /** What values look like, for help and completion. */
  readonly shape?: Shape;
  readonly summary?: string;
}

/** The values by the name of the argument: true and false for those that take none. */
export type Given = ReadonlyMap<string, string | readonly string[] | boolean>;

/** The one value of an argument; null where it was not given. */
export function oneOfGiven(given: Given, name: string): string | null {
  const value = given.get(name);
  return typeof value === 'string' ? value : null;
}
