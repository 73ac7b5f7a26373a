const WARM_UP = 20;
const WORD = 2 ** 32;

/**
 * A text of `length` characters of the alphabet: the same for the same seed and counter, unlike for any other. The
 * generator is sfc32, whose state is the seed and the counter themselves, so two draws never share a state. Good for
 * ids that look random, useless as a secret.
 * @param seed,counter whole numbers from 0 to 2^53 - 1
 */
export function draw(seed: number, counter: number, alphabet: string, length: number): string {
  // Small Fast Counter by Chris Doty-Humphrey (PractRand), 32 bits; in one loop, since numbers that a closure holds are
  // objects, four a step.
  let a = seed | 0;
  let b = Math.floor(seed / WORD) | 0;
  let c = counter | 0;
  let d = (Math.floor(counter / WORD) + 1) | 0;
  const units: number[] = [];
  units.length = length;
  for (let step = -WARM_UP; step < length; step += 1) {
    const word = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    if (step >= 0) units[step] = alphabet.charCodeAt(Math.floor(((word >>> 0) / WORD) * alphabet.length));
  }
  // At once: a text that grows by a character a time is kept as a tree of them.
  return String.fromCharCode(...units);
}
