import { draw } from './random.ts';

/**
 * A list in another order: the same for the same seed and length.
 * @param seed a whole number from 0 to 2^53 - 1
 */
export const shuffled = <Value>(list: readonly Value[], seed: number): readonly Value[] =>
  list
    .map((value, index) => ({ value, key: draw(seed, index, ALPHABET, KEY_LENGTH) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ value }) => value);

const ALPHABET = '0123456789abcdef';

/** Long enough that no two keys of a list are the same. */
const KEY_LENGTH = 16;
