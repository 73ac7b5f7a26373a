import type { Told } from '../../../content/translated/told.ts';

/** What operations and parameters do, in the language in use; null for English. */
export type Help = Told['operations'] | null;

export const helpIn = (help: Help, english: string): string => help?.[english] ?? english;
