/** A whole number below 2^32 that nobody foresees. */
export const randomNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
