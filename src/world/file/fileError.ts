/** Where a value stands in a file: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** A place in the file's text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a value, or of its key, in the text it was read from; for a value that is not there, the place of what should hold it. */
export type Locate = (path: Path, part: 'key' | 'value') => Place | null;

export type FileErrorCode =
  // text
  | 'file.tooLarge'
  | 'file.tooDeep'
  | 'json.syntax'
  | 'yaml.syntax'
  | 'yaml.alias'
  | 'key.duplicate'
  | 'key.forbidden'
  | 'value.unsupported'
  // shape
  | 'field.unknown'
  | 'field.missing'
  | 'key.form'
  | 'value.type'
  | 'value.form'
  // meaning
  | 'name.duplicate'
  | 'name.unknown'
  // edits
  | 'patch.form'
  | 'patch.path'
  | 'patch.test';

/** One thing wrong with a file: where, what was expected there and what stands there. */
export interface WorldFileError {
  /** JSON pointer: `/accounts/0/users/1/name`; empty for the whole file. */
  readonly path: string;
  /** Null when the value did not come from a text. */
  readonly line: number | null;
  readonly column: number | null;
  readonly code: FileErrorCode;
  readonly expected: string;
  readonly found: string;
}

/** Something wrong with a value, not yet looked up in the text. `part` says whether its key or the value is at fault. */
export interface Finding {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly code: FileErrorCode;
  readonly expected: string;
  readonly found: string;
}

/** The error as an English sentence: `world.yaml, line 12, /accounts/0/alias: expected …, found "x"`. */
export function worldFileErrorText(error: WorldFileError, fileName?: string): string {
  const where = [
    fileName,
    error.line === null ? undefined : `line ${error.line}`,
    error.path === '' ? undefined : error.path,
  ].filter((part) => part !== undefined);
  const sentence = `expected ${error.expected}, found ${error.found}`;
  return where.length === 0 ? sentence : `${where.join(', ')}: ${sentence}`;
}

/** RFC 6901. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const SHOWN = 60;

/** A value in a few words, for `found`. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return value.length > SHOWN ? `${JSON.stringify(value.slice(0, SHOWN))}…` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
