const WARM_UP = 20;
const WORD = 2 ** 32;

/**
 * A text of `length` characters of the alphabet: the same for the same seed and counter, unlike for any other. The
 * generator is sfc32, whose state is the seed and the counter themselves, so two draws never share a state. Good for
 * ids that look random, useless as a secret.
 * @param seed,counter whole numbers from 0 to 2^53 - 1
 */
export function draw(seed: number, counter: number, alphabet: string, length: number): string {
  const next = generator(seed, counter);
  for (let round = 0; round < WARM_UP; round += 1) next();
  let text = '';
  while (text.length < length) text += alphabet.charAt(Math.floor((next() / WORD) * alphabet.length));
  return text;
}

/** Small Fast Counter by Chris Doty-Humphrey (PractRand), 32 bits: each call gives the next whole number below 2^32. */
function generator(seed: number, counter: number): () => number {
  let a = seed >>> 0;
  let b = Math.floor(seed / WORD) >>> 0;
  let c = counter >>> 0;
  let d = (Math.floor(counter / WORD) + 1) >>> 0;
  return () => {
    const word = (a + b + d) >>> 0;
    d = (d + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + word) >>> 0;
    return word;
  };
}
