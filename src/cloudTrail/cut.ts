/**
 * A text as far as CloudTrail keeps it: `userAgent` and `errorMessage` have at most 1 KB, whole characters of UTF-8.
 * Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
export function cut(text: string): string {
  if (text.length * BYTES_OF_UNIT <= MOST_BYTES) return text;
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > MOST_BYTES) return kept;
    kept += character;
  }
  return text;
}

const MOST_BYTES = 1024;

/** A UTF-16 unit takes three bytes at most. */
const BYTES_OF_UNIT = 3;

const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
