import { err, ok, type Result } from '../../../../lib/result.ts';

/** A whole number as Python reads it; the error is Python's. */
export function readWhole(text: string): Result<number, string> {
  const number = /^\s*[+-]?\d+(?:_\d+)*\s*$/.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  return Number.isNaN(number) ? err(`invalid literal for int() with base 10: '${text}'`) : ok(number);
}
