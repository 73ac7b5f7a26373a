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
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance < least) {
      best = candidate;
      least = distance;
    } else if (distance === least) best = null;
  }
  return least > limit ? null : best;
}

/** Letters to insert, delete or replace to get from one word to the other; `limit` + 1 when they are more than that. */
function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[other.length] ?? 0, limit + 1);
}
