import type { MatrixAccount, MatrixHead, MatrixRow } from './matrix.ts';

/** Neighbours of one account: where the first stands, and how many they are. */
export interface AccountSpan {
  readonly account: MatrixAccount;
  readonly start: number;
  readonly count: number;
}

/** The lines of the grid's body: above the principals of each account one with the account's name. */
export type GridLine =
  | { readonly kind: 'account'; readonly account: MatrixAccount }
  | { readonly kind: 'row'; readonly row: MatrixRow; readonly index: number };

export function accountSpans(heads: readonly MatrixHead[]): readonly AccountSpan[] {
  const spans: AccountSpan[] = [];
  heads.forEach(({ account }, start) => {
    const last = spans.at(-1);
    if (last?.account.id === account.id) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ account, start, count: 1 });
  });
  return spans;
}

export const gridLines = (rows: readonly MatrixRow[]): readonly GridLine[] =>
  accountSpans(rows.map(({ head }) => head)).flatMap(({ account, start, count }): readonly GridLine[] => [
    { kind: 'account', account },
    ...rows
      .slice(start, start + count)
      .map((row, index) => ({ kind: 'row' as const, row, index: start + index })),
  ]);
