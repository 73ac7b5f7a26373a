const MOST = 3;
const LEAST_LIKE = 0.8;

/** The words most like this one, nearest first: at most three that share four fifths of their characters with it. */
export const closeMatches = (word: string, words: readonly string[]): readonly string[] =>
  words
    .map((each) => ({ each, likeness: likeness(each, word) }))
    .filter(({ likeness: found }) => found >= LEAST_LIKE)
    .toSorted((a, b) => b.likeness - a.likeness || (a.each > b.each ? -1 : 1))
    .slice(0, MOST)
    .map(({ each }) => each);

/** Twice the characters that two texts share in order, in proportion to all that they have (Ratcliff and Obershelp). */
const likeness = (one: string, other: string): number =>
  one.length + other.length === 0 ? 1 : (2 * shared(one, other)) / (one.length + other.length);

function shared(one: string, other: string): number {
  const { at, otherAt, length } = longestCommon(one, other);
  if (length === 0) return 0;
  return (
    length +
    shared(one.slice(0, at), other.slice(0, otherAt)) +
    shared(one.slice(at + length), other.slice(otherAt + length))
  );
}

function longestCommon(one: string, other: string): { at: number; otherAt: number; length: number } {
  let best = { at: 0, otherAt: 0, length: 0 };
  for (let at = 0; at < one.length; at++) {
    for (let otherAt = 0; otherAt < other.length; otherAt++) {
      let length = 0;
      while (at + length < one.length && one[at + length] === other[otherAt + length]) length++;
      if (length > best.length) best = { at, otherAt, length };
    }
  }
  return best;
}
