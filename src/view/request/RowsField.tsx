import { Plus, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { Column, FieldContent, Row } from './field.ts';
import { OfferInput } from './OfferInput.tsx';
import { ValueSelect } from './ValueSelect.tsx';

interface RowsFieldProps {
  readonly name: string;
  readonly describedBy: string;
  readonly content: Extract<FieldContent, { kind: 'rows' }>;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** Structures of a few texts, one a row: `Key` and `Value` of tags. */
export function RowsField({ name, describedBy, content, onChange }: RowsFieldProps) {
  const words = useWords().request;
  const { columns, single } = content;
  const blank = columns.map(() => '');
  const rows = content.rows.length > 0 ? content.rows : [blank];
  const put = (at: number, column: number, text: string): void =>
    onChange(rows.map((row, index) => (index === at ? row.with(column, text) : row)));
  return (
    <div className="space-y-1.5">
      {rows.map((row, at) => (
        <div key={at} className="flex items-start gap-1.5">
          <div className="flex min-w-0 flex-1 flex-wrap gap-1.5">
            {columns.map((column, index) => (
              <Cell
                key={column.name}
                label={words.field.cell(name, column.name, single ? null : at + 1)}
                describedBy={describedBy}
                column={column}
                text={row[index] ?? ''}
                onChange={(text) => put(at, index, text)}
              />
            ))}
          </div>
          {!single && content.rows.length > 0 && (
            <IconButton
              icon={X}
              label={words.field.removeItem(name, at + 1)}
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
            />
          )}
        </div>
      ))}
      {!single && (
        <Button
          tone="quiet"
          size="small"
          icon={Plus}
          aria-label={words.field.addItem(name)}
          onClick={() => onChange([...rows, blank])}
        >
          {words.field.another}
        </Button>
      )}
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly describedBy: string;
  readonly column: Column;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function Cell({ label, describedBy, column, text, onChange }: CellProps) {
  return (
    <div className="flex min-w-28 flex-1">
      {column.values ? (
        <ValueSelect
          label={label}
          describedBy={describedBy}
          text={text}
          values={column.values}
          onChange={onChange}
        />
      ) : (
        <OfferInput
          label={label}
          describedBy={describedBy}
          text={text}
          placeholder={column.name}
          offers={column.offers}
          onChange={onChange}
        />
      )}
    </div>
  );
}
