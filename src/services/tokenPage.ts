import { fromByteArray, toByteArray } from 'base64-js';
import { strFromU8, strToU8 } from 'fflate';
import { err, ok, type Result } from '../lib/result.ts';

/** One page of a list, and the token that asks for the next; null on the last one. */
export interface TokenPage<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | null;
}

/** What pages are cut from: an array, or anything that knows its items by their places. */
export interface Pageable<Item> {
  readonly length: number;
  readonly at: (index: number) => Item | undefined;
}

/** What a token remembers of the page that gave it. */
interface Place {
  /** How many items came before the next page, and how many were left. */
  readonly before: number;
  readonly left: number;
  /** The last item of the page and the one after it, by marks made of their keys. */
  readonly last: string;
  readonly next: string;
}

/**
 * A page of a list by its token. The token remembers the last item that was given: the next page goes on after it
 * wherever it stands by then, so that nothing comes twice or is left out when the list changes in between. Where it is
 * gone, the page begins with the item that came next then.
 * @param keyOf what tells an item from all others of the list, for as long as it is there
 * @param list which list it is, with what chose its items: a token of another list is none
 * @returns null for a token that no answer has given
 */
export function tokenPage<Item>(
  items: Pageable<Item>,
  token: unknown,
  size: number,
  keyOf: (item: Item) => string,
  list: string,
): TokenPage<Item> | null {
  const start = startOf(items, token, keyOf, list);
  if (!start.ok) return null;
  const end = Math.min(start.value + size, items.length);
  const page: Item[] = [];
  for (let index = start.value; index < end; index += 1) page.push(items.at(index) as Item);
  if (end === 0 || end >= items.length) return { items: page, nextToken: null };
  const place = {
    before: end,
    left: items.length - end,
    last: markOf(keyOf(items.at(end - 1) as Item)),
    next: markOf(keyOf(items.at(end) as Item)),
  };
  return { items: page, nextToken: written(place, list) };
}

function startOf<Item>(
  items: Pageable<Item>,
  token: unknown,
  keyOf: (item: Item) => string,
  list: string,
): Result<number, null> {
  if (token === undefined) return ok(0);
  const place = placeIn(String(token), list);
  if (!place) return err(null);
  const { before, left, last, next } = place;
  const isAt = (index: number, mark: string): boolean =>
    index < items.length && markOf(keyOf(items.at(index) as Item)) === mark;
  // Most lists have not changed.
  if (isAt(before - 1, last)) return ok(before);
  let found: number | null = null;
  for (let index = 0; index < items.length; index += 1) {
    if (isAt(index, last)) return ok(index + 1);
    if (found === null && isAt(index, next)) found = index;
  }
  // With both gone, rather an item twice than one left out.
  return ok(found ?? Math.max(0, Math.min(before, items.length - left)));
}

/** Opaque to clients, and no longer than IAM lets a marker be. */
function written({ before, left, last, next }: Place, list: string): string {
  const text = [before, left, last, next].join(' ');
  return fromByteArray(strToU8(`${text} ${markOf(`${list} ${text}`)}`));
}

function placeIn(token: string, list: string): Place | null {
  const [, text = '', before, left, last = '', next = '', check] =
    /^((\d+) (\d+) (\w+) (\w+)) (\w+)$/.exec(decoded(token)) ?? [];
  if (check !== markOf(`${list} ${text}`)) return null;
  return { before: Number(before), left: Number(left), last, next };
}

function decoded(token: string): string {
  try {
    return strFromU8(toByteArray(token));
  } catch {
    return '';
  }
}

/** A short name for a text of any length, which no two texts of a list share in practice: 64 bits, by FNV-1a run twice. */
function markOf(text: string): string {
  return hashed(text, 0x811c9dc5) + hashed(text, 0x9747b28c);
}

function hashed(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
