import { draw } from '../../lib/random.ts';
import { shuffled } from '../../lib/shuffled.ts';

/** Chance from a seed: the same seed throws the same for ever. */
export interface Dice {
  /** A whole number from 0 on, below `count`. */
  readonly below: (count: number) => number;
  readonly oneOf: <const Value>(list: readonly [Value, ...Value[]]) => Value;
  readonly shuffled: <Value>(list: readonly Value[]) => readonly Value[];
  /** Draws one after another, none twice as long as there are others. */
  readonly deck: <const Value>(list: readonly [Value, ...Value[]]) => () => Value;
}

/** @param seed a whole number from 0 to 2^53 - 1 */
export function diceOf(seed: number): Dice {
  let thrown = 0;
  const below = (count: number): number => {
    thrown += 1;
    return wordOf(seed, thrown) % count;
  };
  return {
    below,
    oneOf: (list) => list[below(list.length)] ?? list[0],
    shuffled: (list) => shuffled(list, below(WORD)),
    deck: (list) => {
      const order = shuffled(list, below(WORD));
      let drawn = 0;
      return () => {
        drawn += 1;
        return order[(drawn - 1) % order.length] ?? list[0];
      };
    },
  };
}

/** The seed of one of the tries that a seed stands for. */
export const seedOfTry = (seed: number, attempt: number): number =>
  attempt === 0 ? seed : wordOf(seed, FIRST_TRY + attempt);

/** A number below 2^32, far more than there are sides to any die here. */
const wordOf = (seed: number, counter: number): number => Number.parseInt(draw(seed, counter, HEX, 8), 16);

const HEX = '0123456789abcdef';
const WORD = 2 ** 32;
/** Beyond what the dice of a try throw. */
const FIRST_TRY = 1_000_000;
