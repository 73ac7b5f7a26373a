import { randomNumber } from '../randomNumber.ts';

/** A seed that is short to read out: six digits at most. */
export const newSeed = (): number => randomNumber() % 1_000_000;
