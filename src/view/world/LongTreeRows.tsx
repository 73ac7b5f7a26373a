import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { cx } from '../ui/cx.ts';
import type { TreeRow } from './node.ts';
import { WorldTreeRow, type TreeRowUse } from './WorldTreeRow.tsx';

interface LongTreeRowsProps {
  readonly rows: readonly TreeRow[];
  readonly use: TreeRowUse;
  /** The row to bring into sight; a new value each time. */
  readonly toShow: { readonly id: string } | null;
}

/**
 * The rows of a long tree, which scrolls: those in sight are drawn, and the one that Tab leads to, so that the focus is not
 * lost.
 */
export function LongTreeRows({ rows, use, toShow }: LongTreeRowsProps) {
  const { tabStop } = use;
  const at = rows.findIndex(({ node }) => node.id === tabStop);
  const place = useRef<HTMLLIElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    // A reference to the tree itself would be empty still when this mounts.
    getScrollElement: () => place.current?.parentElement ?? null,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.node.id ?? index,
    overscan: 8,
    rangeExtractor: useCallback((range: Range) => withIndex(range, at), [at]),
  });
  useLayoutEffect(() => {
    const index = toShow ? rows.findIndex(({ node }) => node.id === toShow.id) : -1;
    if (index >= 0) virtual.scrollToIndex(index);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each request, not whenever rows change
  }, [toShow]);
  return (
    <li ref={place} role="none" className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <div
            key={String(key)}
            role="none"
            ref={virtual.measureElement}
            data-index={index}
            className={cx('absolute inset-x-0', row.node.kind === 'account' && 'font-semibold')}
            style={{ top: start, paddingInlineStart: `${(row.level - 1) * INDENT}rem` }}
          >
            <WorldTreeRow row={row} use={use} />
          </div>
        );
      })}
    </li>
  );
}

/** Height of a row of one line in pixels, before it is measured. */
const ROW = 30;

/** How far each level stands in, in rem. */
const INDENT = 0.875;

const withIndex = (range: Range, index: number): number[] =>
  index < 0 || index >= range.count
    ? defaultRangeExtractor(range)
    : [...new Set([...defaultRangeExtractor(range), index])].toSorted((one, other) => one - other);
