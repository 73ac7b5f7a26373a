import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';
import type { GridPlace } from './gridKeys.ts';
import type { GridLine } from './gridLines.ts';
import type { GridSizes } from './gridSizes.ts';
import type { MatrixHead } from './matrix.ts';

/** The part of the grid that is drawn: what is in sight, and the cell that Tab leads to, so that focus is not lost. */
export interface GridWindow {
  readonly lines: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  /** Of the whole grid, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The account whose principals are at the top; it stays in sight above them. */
  readonly account: number;
  readonly scrollTo: (place: GridPlace) => void;
}

/** @param at the cell that Tab leads to */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  grid: { readonly lines: readonly GridLine[]; readonly roles: readonly MatrixHead[] },
  at: GridPlace,
  sizes: GridSizes,
): GridWindow {
  const { lines, roles } = grid;
  const head = sizes.account + sizes.names;
  const atLine = lines.findIndex((line) => line.kind === 'row' && line.index === at.row);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled to be remembered
  const vertical = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'account' ? sizes.account : sizes.row),
    getItemKey: (index) => keyOf(lines[index]),
    paddingStart: head,
    scrollPaddingStart: head + sizes.account,
    overscan: 4,
    rangeExtractor: useCallback((range: Range) => withIndex(range, atLine), [atLine]),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: roles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    getItemKey: (index) => roles[index]?.arn ?? index,
    paddingStart: sizes.rowHead,
    scrollPaddingStart: sizes.rowHead,
    overscan: 3,
    rangeExtractor: useCallback((range: Range) => withIndex(range, at.column), [at.column]),
  });
  const top = (vertical.scrollOffset ?? 0) + head;
  const above = vertical.getVirtualItems().filter(({ start }) => start <= top);
  return {
    lines: vertical.getVirtualItems(),
    columns: horizontal.getVirtualItems(),
    width: horizontal.getTotalSize(),
    height: vertical.getTotalSize(),
    account: lines.findLastIndex(
      (line, index) => line.kind === 'account' && index <= (above.at(-1)?.index ?? 0),
    ),
    scrollTo: ({ row, column }) => {
      const line = lines.findIndex((each) => each.kind === 'row' && each.index === row);
      vertical.scrollToIndex(row === 0 ? 0 : line);
      horizontal.scrollToIndex(column);
    },
  };
}

const keyOf = (line: GridLine | undefined): string =>
  line?.kind === 'row' ? line.row.head.arn : (line?.account.id ?? '');

const withIndex = (range: Range, index: number): number[] =>
  index < 0 || index >= range.count
    ? defaultRangeExtractor(range)
    : [...new Set([...defaultRangeExtractor(range), index])].toSorted((one, other) => one - other);
