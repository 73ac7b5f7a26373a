import { plainText, type ResolvedPart } from '../template.ts';

/** Reads `true` or `false`; any case is taken, as best reading of D-014. Null for every other text. */
export function parseBoolean(text: string): boolean | null {
  const word = text.toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : null;
}

/** A policy value that has to be `true` or `false`. */
export const prepareBoolean = (policyValue: readonly ResolvedPart[]): boolean | null =>
  parseBoolean(plainText(policyValue));
