import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import './matrix.css';
import { useWords } from '../ui/words.ts';
import { gridMove, type GridPlace } from './gridKeys.ts';
import { gridLines } from './gridLines.ts';
import { gridSizes } from './gridSizes.ts';
import type { MatrixCell, MatrixView } from './matrix.ts';
import { MatrixAccountLine } from './MatrixAccountLine.tsx';
import { MatrixGridHead } from './MatrixGridHead.tsx';
import { MatrixGridRow } from './MatrixGridRow.tsx';
import { useGridWindow } from './useGridWindow.ts';
import { useMedia } from './useMedia.ts';

export interface MatrixGridProps {
  readonly view: MatrixView;
  readonly open: MatrixCell | null;
  readonly onOpen: (cell: MatrixCell) => void;
}

/** Lines above the first principal: accounts and roles. */
const HEAD_LINES = 2;

/** Principals against roles: one stop for Tab, arrow keys within, Enter opens. Only what is in sight is drawn. */
export function MatrixGrid({ view, open, onOpen }: MatrixGridProps) {
  const words = useWords();
  const { rows, roles } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<GridPlace>({ row: 0, column: 0 });
  const moved = useRef(false);
  const at = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, roles.length - 1),
  };
  const touch = useMedia('(pointer: coarse)');
  const sizes = useMemo(
    () =>
      gridSizes(
        roles.map(({ name }) => name),
        rootTextSize(),
        touch,
      ),
    [roles, touch],
  );
  const lines = useMemo(() => gridLines(rows), [rows]);
  const drawn = useGridWindow(scroller, { lines, roles }, at, sizes);
  const head = sizes.account + sizes.names;

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current
      ?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [wanted]);

  const openAt = ({ row, column }: GridPlace) => {
    const principal = rows[row]?.head.arn;
    const role = roles[column]?.arn;
    if (principal !== undefined && role !== undefined) onOpen({ principal, role });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(at);
      return;
    }
    const page = Math.floor(((scroller.current?.clientHeight ?? 0) - head) / sizes.row) - 1;
    const size = { rows: rows.length, columns: roles.length, page: Math.max(1, page) };
    const to = gridMove(at, event.key, event.ctrlKey, size);
    if (!to) return;
    event.preventDefault();
    moved.current = true;
    setWanted(to);
    drawn.scrollTo(to);
  };
  const stuck = lines[drawn.account];
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={words.matrix.grid}
      aria-rowcount={lines.length + HEAD_LINES}
      aria-colcount={roles.length + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="max-h-[min(34rem,70dvh)] fill:max-h-[max(19rem,calc(42dvh-8.5rem))] w-fit max-w-full min-w-0 overflow-auto rounded-md border border-line-strong bg-surface"
    >
      <div className="relative" style={{ width: drawn.width, height: drawn.height }}>
        <MatrixGridHead roles={roles} columns={drawn.columns} sizes={sizes} />
        {stuck?.kind === 'account' && (
          <MatrixAccountLine
            account={stuck.account}
            line={drawn.account + HEAD_LINES + 1}
            span={roles.length + 1}
            height={sizes.account}
            top={head}
            stuck
          />
        )}
        {drawn.lines.map(({ index, start, key }) => {
          const line = lines[index];
          if (!line || index === drawn.account) return null;
          return line.kind === 'account' ? (
            <MatrixAccountLine
              key={String(key)}
              account={line.account}
              line={index + HEAD_LINES + 1}
              span={roles.length + 1}
              height={sizes.account}
              top={start}
              stuck={false}
            />
          ) : (
            <MatrixGridRow
              key={String(key)}
              row={line.row}
              roles={roles}
              columns={drawn.columns}
              sizes={sizes}
              line={index + HEAD_LINES + 1}
              top={start}
              tabStop={line.index === at.row ? at.column : null}
              open={open}
              onOpen={onOpen}
              onFocus={(column) => setWanted({ row: line.index, column })}
            />
          );
        })}
      </div>
    </div>
  );
}

const rootTextSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
