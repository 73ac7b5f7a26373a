import { Building2 } from 'lucide-react';
import { useWords } from '../ui/words.ts';
import type { MatrixAccount } from './matrix.ts';

interface MatrixAccountLineProps {
  readonly account: MatrixAccount;
  /** Position of the line in the grid, from 1. */
  readonly line: number;
  /** How many columns the grid has, that of the principals included. */
  readonly span: number;
  readonly height: number;
  /** Where it stands, in pixels; it stays there in sight when it is `stuck`. */
  readonly top: number;
  readonly stuck: boolean;
}

/** The account whose principals stand below. */
export function MatrixAccountLine({ account, line, span, height, top, stuck }: MatrixAccountLineProps) {
  const words = useWords();
  return (
    <div
      role="row"
      aria-rowindex={line}
      className={`${stuck ? 'sticky z-15' : 'absolute'} inset-x-0 border-b border-line bg-sunken`}
      style={{ top, height }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={span}
        aria-label={words.matrix.accountOf(account.name, account.id)}
        className="sticky start-0 flex h-full w-fit items-center gap-2 px-3 text-xs"
      >
        <Building2 aria-hidden size={14} className="shrink-0 text-accent" />
        <span className="font-semibold">{account.name}</span>
        {account.name !== account.id && <span className="font-mono text-ink-muted">{account.id}</span>}
      </div>
    </div>
  );
}
