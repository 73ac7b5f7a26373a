import type { Locate, WorldFileError } from './fileError.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The nesting that a file may have; a world needs about 15 levels. */
export const MAX_DEPTH = 64;

/** No more errors than this are told at once. */
export const MAX_ERRORS = 50;

/** What a text says: its value, the way back from a value to its place, and faults of the text itself. */
export interface Source {
  readonly value: Json;
  readonly locate: Locate;
  /** Repeated and forbidden keys, aliases: in the order of the text, the first few only. */
  readonly errors: readonly WorldFileError[];
}
