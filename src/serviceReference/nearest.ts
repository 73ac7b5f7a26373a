import { editDistance } from '../lib/editDistance.ts';

/** The candidate that takes the fewest changes of characters, the first of equals, case aside; null when all are far. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const wanted = text.toLowerCase();
  let found: string | null = null;
  // With more than a third of its characters changed it is another word.
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < limit) {
      found = candidate;
      limit = distance;
    }
  }
  return found;
}
