import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TEXT = new Set([
  '.css',
  '.html',
  '.js',
  '.json',
  '.map',
  '.md',
  '.mjs',
  '.svg',
  '.txt',
  '.webmanifest',
]);
/** In bytes; below this compressing saves no packet. */
const WORTHWHILE = 1024;

const compress = promisify(gzip);

/**
 * Remembers what it compressed, so that a file is compressed once however often it is asked for. The function it gives
 * resolves to a file's compressed contents, or to null where compressing makes no sense.
 */
export function gzipStore() {
  /** @type {Map<string, { version: string, body: Promise<Buffer> }>} */
  const kept = new Map();
  return async (/** @type {{ file: string, size: number, modified: number }} */ { file, size, modified }) => {
    if (size < WORTHWHILE || !TEXT.has(path.extname(file).toLowerCase())) return null;
    const version = `${size} ${modified}`;
    const known = kept.get(file);
    if (known?.version === version) return known.body.catch(() => null);
    const body = readFile(file).then((contents) => compress(contents));
    kept.set(file, { version, body });
    return body.catch(() => null);
  };
}

/** Whether a request's Accept-Encoding takes gzip; `q=0` refuses it. */
export const takesGzip = (/** @type {string | string[] | undefined} */ accepted) =>
  String(accepted ?? '')
    .split(',')
    .some((part) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(part));
