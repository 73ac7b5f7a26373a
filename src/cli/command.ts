import type { Result } from '../lib/result.ts';

/** What a command may touch of the machine it runs on; tests hand in their own. */
export interface Surroundings {
  /** Writes to standard output, line ends included. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The text of a file, or why it cannot be had, in words. */
  readonly readFile: (path: string) => Result<string, string>;
  /** Paths of all files below a folder, from there and with slashes, in order; or why there are none, in words. */
  readonly listFiles: (folder: string) => Result<readonly string[], string>;
}

/** A command of the headless lab. */
export interface Command {
  readonly name: string;
  /** What follows the name on the command line. */
  readonly usage: string;
  /** What it does, one line for the list of commands. */
  readonly summary: string;
  /** All that `--help` shows below the usage. */
  readonly help: string;
  /** @returns the exit code, when it is done */
  readonly run: (args: readonly string[], around: Surroundings) => number | Promise<number>;
}

/** Exit codes: all well; a check does not hold; a command or a file cannot be understood. */
export const EXIT = { ok: 0, failed: 1, unusable: 2 } as const;
