import type { ResolvedPart } from './template.ts';

/**
 * A pattern with wildcards, cut at its `*`s into chunks that must occur one after another: the first at the start,
 * the last at the end. Matching takes the leftmost place for each chunk and never goes back.
 */
export interface Glob {
  readonly chunks: readonly Chunk[];
}

/** A stretch without `*`. `anyAt` lists the positions of `?`, which match any one character. */
interface Chunk {
  readonly text: string;
  readonly anyAt: readonly number[];
}

/** Prepares a pattern: `*` and `?` are wildcards in plain text and themselves in literal text (C-020, C-053, C-056). */
export function compileGlob(parts: readonly ResolvedPart[]): Glob {
  const chunks: Chunk[] = [];
  let text = '';
  let anyAt: number[] = [];
  for (const part of parts) {
    for (const character of part.text) {
      if (part.kind === 'text' && character === '*') {
        chunks.push({ text, anyAt });
        text = '';
        anyAt = [];
      } else {
        if (part.kind === 'text' && character === '?') anyAt.push(text.length);
        text += character;
      }
    }
  }
  chunks.push({ text, anyAt });
  return { chunks };
}

/** Whether the whole value matches. Time: length of the value times the longest chunk at worst, no backtracking. */
export function matchesGlob(glob: Glob, value: string): boolean {
  const first = glob.chunks[0];
  const last = glob.chunks.at(-1);
  if (!first || !last) return value === '';
  if (glob.chunks.length === 1) {
    return value.length === first.text.length && chunkAt(first, value, 0);
  }
  const tail = value.length - last.text.length;
  if (tail < first.text.length || !chunkAt(first, value, 0) || !chunkAt(last, value, tail)) return false;
  let from = first.text.length;
  for (const chunk of glob.chunks.slice(1, -1)) {
    const at = find(chunk, value, from, tail);
    if (at < 0) return false;
    from = at + chunk.text.length;
  }
  return true;
}

function find(chunk: Chunk, value: string, from: number, limit: number): number {
  if (chunk.anyAt.length === 0) {
    const at = value.indexOf(chunk.text, from);
    return at >= 0 && at + chunk.text.length <= limit ? at : -1;
  }
  for (let at = from; at + chunk.text.length <= limit; at++) {
    if (chunkAt(chunk, value, at)) return at;
  }
  return -1;
}

function chunkAt(chunk: Chunk, value: string, at: number): boolean {
  if (chunk.anyAt.length === 0) return value.startsWith(chunk.text, at);
  let next = 0;
  for (let index = 0; index < chunk.text.length; index++) {
    if (chunk.anyAt[next] === index) next++;
    else if (value.charCodeAt(at + index) !== chunk.text.charCodeAt(index)) return false;
  }
  return true;
}
