/** One page of a list, and the token that asks for the next; null on the last one. */
export interface TokenPage<Item> {
  readonly items: readonly Item[];
  readonly nextToken: string | null;
}

/**
 * A page of a list by its token, which says how many items came before it.
 * @returns null for a token that no answer has given
 */
export function tokenPage<Item>(
  items: readonly Item[],
  token: unknown,
  size: number,
): TokenPage<Item> | null {
  const start = startOf(token);
  if (start === null || (start > 0 && start >= items.length)) return null;
  const end = start + size;
  return {
    items: items.slice(start, end),
    nextToken: end < items.length ? `${PREFIX}${end}` : null,
  };
}

const PREFIX = 'page-after-';

function startOf(token: unknown): number | null {
  if (token === undefined) return 0;
  const [, digits] = /^page-after-([1-9]\d{0,8})$/.exec(String(token)) ?? [];
  return digits === undefined ? null : Number(digits);
}
