/** Cyclic redundancy checks of a body, most significant byte first, each by its reversed polynomial. */
export const crc32 = (bytes: Uint8Array): Uint8Array => crc(bytes, 0, 0xedb88320);
export const crc32c = (bytes: Uint8Array): Uint8Array => crc(bytes, 0, 0x82f63b78);

/** The one of NVM Express, which newer clients send of their own accord. Source: NVM Command Set Specification. */
export const crc64 = (bytes: Uint8Array): Uint8Array => crc(bytes, 0x9a6c9329, 0xac4bc9b5);

/**
 * A check of 64 bits in two halves, or of 32 in the lower one: numbers of JavaScript have no more bits for this.
 * @param high,low halves of the polynomial; no high one: 32 bits
 */
function crc(bytes: Uint8Array, high: number, low: number): Uint8Array {
  const table = tableOf(high, low);
  let upper = high === 0 ? 0 : -1;
  let lower = -1;
  for (const byte of bytes) {
    const [fromUpper = 0, fromLower = 0] = table[(lower ^ byte) & 0xff] ?? [];
    lower = ((lower >>> 8) | (upper << 24)) ^ fromLower;
    upper = (upper >>> 8) ^ fromUpper;
  }
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, ~upper);
  view.setInt32(4, ~lower);
  return new Uint8Array(view.buffer, high === 0 ? 4 : 0);
}

type Halves = readonly [upper: number, lower: number];

/** What each byte adds. */
const tableOf = (high: number, low: number): readonly Halves[] =>
  Array.from({ length: 256 }, (_, byte) => {
    let upper = 0;
    let lower = byte;
    for (let bit = 0; bit < 8; bit++) {
      const isSet = (lower & 1) === 1;
      lower = (lower >>> 1) | (upper << 31);
      upper >>>= 1;
      if (isSet) {
        lower ^= low;
        upper ^= high;
      }
    }
    return [upper, lower];
  });
