import type { HttpRequest, HttpResponse } from '../../../protocol/http.ts';

/** What a command may reach: the shell's files and variables, who answers prompts, and the way to AWS. */
export interface Surroundings {
  readonly door: (request: HttpRequest) => Promise<HttpResponse>;
  /** The computer's time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly files: Files;
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
  /** Exported variables by name. */
  readonly env: Readonly<Record<string, string>>;
  /** What was piped in. */
  readonly stdin: () => Uint8Array;
  /**
   * The next answer to a prompt, from standard input or from who sits there; null when there is none.
   * @param where the prompt is printed when nobody sits there; left out, standard error
   */
  readonly ask: (prompt: string, where?: 'stdout' | 'stderr') => Promise<string | null>;
}

/** The shell's files. Paths may be relative or start with `~`. */
export interface Files {
  /** Null for what is no file. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Makes the folders that are missing. False where it cannot be written. */
  readonly write: (path: string, content: Uint8Array) => Promise<boolean>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** Every file below a folder, as paths relative to it, sorted. */
  readonly below: (path: string) => Promise<readonly string[]>;
}

/** The text of a file; null for what is no file. */
export async function readText(files: Files, path: string): Promise<string | null> {
  const bytes = await files.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
