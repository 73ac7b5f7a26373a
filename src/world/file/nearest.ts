import { editDistance } from '../../lib/editDistance.ts';

/** The known word that is closest to a mistyped one, whatever its case; null when none is close. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const [best] = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.each : null;
}

const LONGEST = 40;
