import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import type { MatrixCell, MatrixView } from './matrix.ts';
import { MatrixListItem } from './MatrixListItem.tsx';

interface MatrixListProps {
  readonly view: MatrixView;
  readonly open: MatrixCell | null;
  readonly onOpen: (cell: MatrixCell) => void;
  /** The decision of the open cell; it stands below its principal. */
  readonly decision: ReactNode;
}

/** Principals that are listed at a time. */
const STEP = 20;

/** The matrix where it is narrow: each principal with the roles that it may assume, then the others. */
export function MatrixList({ view, open, onOpen, decision }: MatrixListProps) {
  const words = useWords();
  const [listed, setListed] = useState(STEP);
  const more = view.rows.length - listed;
  return (
    <>
      <ul aria-label={words.matrix.grid} className="space-y-3">
        {view.rows.slice(0, listed).map((row) => {
          const isOpen = open?.principal === row.head.arn;
          return (
            <MatrixListItem
              key={row.head.arn}
              row={row}
              roles={view.roles}
              openRole={isOpen ? open.role : null}
              onOpen={(role) => onOpen({ principal: row.head.arn, role })}
              decision={isOpen ? decision : null}
            />
          );
        })}
      </ul>
      {more > 0 && (
        <Button className="min-h-11" onClick={() => setListed(listed + STEP)}>
          {words.matrix.list.more(Math.min(more, STEP))}
        </Button>
      )}
    </>
  );
}
