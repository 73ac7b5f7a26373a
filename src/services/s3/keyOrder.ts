/**
 * Whether a key comes before another in the order of S3, that of their bytes in UTF-8: characters beyond U+FFFF, which
 * JavaScript keeps as two surrogates, come last. Negative, 0 or positive.
 */
export function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const a = one.charCodeAt(index);
    const b = other.charCodeAt(index);
    if (a !== b) return inOrder(a) - inOrder(b);
  }
  return one.length - other.length;
}

/** Surrogates after all other units. */
const inOrder = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
