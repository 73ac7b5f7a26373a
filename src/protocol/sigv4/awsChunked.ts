import { textOf } from '../http.ts';

export interface Chunk {
  readonly bytes: Uint8Array;
  /** Null in a body whose chunks are not signed. */
  readonly signature: string | null;
}

/** A body sent in the encoding `aws-chunked`. */
export interface ChunkedBody {
  /** In order, the empty one that ends the body included. */
  readonly chunks: readonly Chunk[];
  /** Headers that follow the body, by lower-case name, in order. */
  readonly trailers: readonly (readonly [name: string, value: string])[];
}

/** Takes an `aws-chunked` body apart; null where it is none or stops early. */
export function readAwsChunked(body: Uint8Array): ChunkedBody | null {
  const chunks: Chunk[] = [];
  let at = 0;
  for (;;) {
    const line = lineAt(body, at);
    const head = line === null ? null : /^([0-9a-f]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
    if (line === null || !head) return null;
    at += line.length + 2;
    const size = Number.parseInt(head[1] ?? '', 16);
    if (at + size > body.length) return null;
    chunks.push({ bytes: body.subarray(at, at + size), signature: head[2] ?? null });
    if (size === 0) break;
    at += size;
    if (lineAt(body, at) !== '') return null;
    at += 2;
  }
  return { chunks, trailers: readTrailers(textOf(body.subarray(at))) };
}

/** The bytes of all chunks. */
export function joinChunks({ chunks }: ChunkedBody): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((size, { bytes }) => size + bytes.length, 0));
  let at = 0;
  for (const { bytes } of chunks) {
    joined.set(bytes, at);
    at += bytes.length;
  }
  return joined;
}

/** No line of the encoding is longer: eight digits and a signature. */
const LONGEST_LINE = 120;

/** The line that starts there, without its end; null when it has none. */
function lineAt(body: Uint8Array, start: number): string | null {
  const part = body.subarray(start, start + LONGEST_LINE);
  const end = part.indexOf(13);
  return end >= 0 && part[end + 1] === 10 ? String.fromCharCode(...part.subarray(0, end)) : null;
}

const readTrailers = (text: string): ChunkedBody['trailers'] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    });
