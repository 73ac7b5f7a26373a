export interface ByteRange {
  readonly start: number;
  /** After the last byte. */
  readonly end: number;
  /** Whether these bytes were asked for; else the range is all there is. */
  readonly isPart: boolean;
}

/**
 * Which bytes of an object a `Range` asks for: `bytes=0-9`, `bytes=5-`, `bytes=-3`. All of them where it is left out or
 * cannot be read, as HTTP wants it.
 * @returns null for a range of which the object has no byte
 */
export function readRange(range: unknown, length: number): ByteRange | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(String(range ?? '')) ?? [];
  if (from === '' && to === '') return { start: 0, end: length, isPart: false };
  const start = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? length : Math.min(length, Number(to) + 1);
  return start < end ? { start, end, isPart: true } : null;
}
