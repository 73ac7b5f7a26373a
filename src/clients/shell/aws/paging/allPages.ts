import { ok, type Result } from '../../../../lib/result.ts';
import { fromBase64, toBase64, utf8Bytes, utf8Text } from '../../../../federation/base64.ts';
import type { Failure } from '../failure.ts';
import type { Paginator } from './paginators.ts';

type Values = Readonly<Record<string, unknown>>;

/** What `--max-items`, `--page-size` and `--starting-token` ask for. */
export interface Paging {
  readonly maxItems: number | null;
  readonly pageSize: number | null;
  readonly startingToken: string | null;
}

/** The pages of an answer, each with its lists and what is the same in all of them, and where it was cut short. */
export interface Pages {
  readonly pages: readonly Values[];
  readonly nextToken: string | null;
}

/** Asks for page after page until there are no more, or enough items. */
export async function allPages(
  call: (params: Values) => Promise<Result<Values, Failure>>,
  params: Values,
  paginator: Paginator,
  { maxItems, pageSize, startingToken }: Paging,
): Promise<Result<Pages, Failure>> {
  const start = readToken(startingToken, paginator);
  const { inputToken, outputToken, limit, results } = paginator;
  const [counted = ''] = results;
  const pages: Values[] = [];
  let { token, skipped } = start;
  let left = maxItems ?? Number.POSITIVE_INFINITY;
  for (;;) {
    const answer = await call({
      ...params,
      ...(token !== null && { [inputToken]: token }),
      ...(pageSize !== null && { [limit]: pageSize }),
    });
    if (!answer.ok) return answer;
    const all = listIn(answer.value, counted);
    const items = all.slice(skipped, skipped + left);
    const isCut = skipped + items.length < all.length;
    pages.push(pageOf(answer.value, paginator, skipped > 0 || isCut ? { [counted]: items } : {}));
    if (isCut) {
      const amount = `, "boto_truncate_amount": ${skipped + items.length}`;
      return ok({ pages, nextToken: writeToken(inputToken, token, amount) });
    }
    left -= items.length;
    const next = answer.value[outputToken];
    if (typeof next !== 'string' || next === '') return ok({ pages, nextToken: null });
    if (left <= 0) return ok({ pages, nextToken: writeToken(inputToken, next, '') });
    token = next;
    skipped = 0;
  }
}

/** All pages as one answer. */
export function joinPages({ pages, nextToken }: Pages, { results, once }: Paginator): Values {
  const joined: Record<string, unknown> = {};
  for (const name of results) {
    const lists = pages.map((page) => page[name]).filter((list) => Array.isArray(list));
    if (lists.length > 0) joined[name] = lists.flat();
  }
  for (const name of once) joined[name] = pages[0]?.[name] ?? null;
  return nextToken === null ? joined : { ...joined, NextToken: nextToken };
}

const listIn = (values: Values, name: string): readonly unknown[] => {
  const list = values[name];
  return Array.isArray(list) ? list : [];
};

const pageOf = (answer: Values, { results, once }: Paginator, changed: Values): Values => ({
  ...Object.fromEntries([...once, ...results].map((name) => [name, answer[name] ?? null])),
  ...changed,
});

/** The CLI's own token: the service's, and how many items of its page were printed already. */
const writeToken = (inputToken: string, token: string | null, amount: string): string =>
  toBase64(utf8Bytes(`{"${inputToken}": ${JSON.stringify(token)}${amount}}`));

interface Start {
  readonly token: string | null;
  readonly skipped: number;
}

/** A text that is no token of the CLI is taken for one of the service. */
function readToken(text: string | null, { inputToken }: Paginator): Start {
  if (text === null) return { token: null, skipped: 0 };
  try {
    const values = JSON.parse(utf8Text(fromBase64(text) ?? new Uint8Array()) ?? '') as Values;
    const token = values[inputToken];
    return {
      token: typeof token === 'string' ? token : null,
      skipped: Number(values['boto_truncate_amount'] ?? 0),
    };
  } catch {
    return { token: text, skipped: 0 };
  }
}
