import { editDistance } from '../lib/editDistance.ts';

/**
 * The known word that a misspelt one was meant for: the same but for case, or at most two letters off (one, when the
 * word is short). Null when none is near, or two are equally so.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  const limit = word.length < 5 ? 1 : 2;
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    } else if (distance === least) best = null;
  }
  return least > limit ? null : best;
}
