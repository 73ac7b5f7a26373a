import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    /** Of the row; the cells follow. */
    readonly header: ReactNode;
    readonly cells: readonly ReactNode[];
  }[];
}

/** Results in rows. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table className="w-full text-xs sm:text-sm">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead className="text-xs text-ink-muted">
        <tr className="border-b border-line">
          {columns.map((name) => (
            <th key={name} scope="col" className="py-1.5 pe-3 text-start font-semibold last:pe-0">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, header, cells }) => (
          <tr key={key} className="border-b border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-normal">
              {header}
            </th>
            {cells.map((cell, index) => (
              <td key={index} className="py-2 pe-3 last:pe-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
