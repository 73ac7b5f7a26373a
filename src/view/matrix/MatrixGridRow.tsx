import type { VirtualItem } from '@tanstack/react-virtual';
import { cx } from '../ui/cx.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import { NODE_ICON } from '../world/nodeIcon.ts';
import type { GridSizes } from './gridSizes.ts';
import { fullName, type MatrixCell, type MatrixHead, type MatrixRow } from './matrix.ts';
import { MatrixGridCell } from './MatrixGridCell.tsx';

interface MatrixGridRowProps {
  readonly row: MatrixRow;
  readonly roles: readonly MatrixHead[];
  readonly columns: readonly VirtualItem[];
  readonly sizes: GridSizes;
  /** Position of the line in the grid, from 1. */
  readonly line: number;
  /** Where it stands, in pixels. */
  readonly top: number;
  /** Column of the cell that Tab leads to; null when it is in another row. */
  readonly tabStop: number | null;
  readonly open: MatrixCell | null;
  readonly onOpen: (cell: MatrixCell) => void;
  readonly onFocus: (column: number) => void;
}

/** A principal, and the answers to its asking for each role. */
export function MatrixGridRow(props: MatrixGridRowProps) {
  const { row, roles, columns, sizes, line, top, tabStop, open, onOpen, onFocus } = props;
  const words = useWords();
  const { head, outcomes, changes } = row;
  const { icon: Icon, look } = NODE_ICON[head.kind];
  return (
    <div
      role="row"
      aria-rowindex={line}
      className="absolute inset-x-0 border-b border-line"
      style={{ top, height: sizes.row }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        title={head.arn}
        className="sticky start-0 z-10 flex h-full items-center gap-2 border-e border-line-strong bg-surface px-3 text-sm"
        style={{ width: sizes.rowHead }}
      >
        <Icon aria-hidden size={16} className={cx('shrink-0', look)} />
        <VisuallyHidden>
          {words.world.kind[head.kind]} {head.account.name}/
        </VisuallyHidden>
        <span className="min-w-0 truncate">{head.name}</span>
      </div>
      {columns.map(({ index, start, size, key }) => {
        const role = roles[index];
        const outcome = outcomes[index];
        if (!role || !outcome) return null;
        const cell = { principal: head.arn, role: role.arn };
        return (
          <MatrixGridCell
            key={String(key)}
            principal={fullName(head)}
            role={fullName(role)}
            outcome={outcome}
            change={changes.get(index)}
            column={index}
            roomy={sizes.roomy}
            isTabStop={tabStop === index}
            isOpen={open?.principal === cell.principal && open.role === cell.role}
            start={start}
            width={size}
            onOpen={() => onOpen(cell)}
            onFocus={() => onFocus(index)}
          />
        );
      })}
    </div>
  );
}
