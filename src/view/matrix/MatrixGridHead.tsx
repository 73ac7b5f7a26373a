import type { VirtualItem } from '@tanstack/react-virtual';
import { Drama } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import { accountSpans } from './gridLines.ts';
import type { GridSizes } from './gridSizes.ts';
import type { MatrixHead } from './matrix.ts';

interface MatrixGridHeadProps {
  readonly roles: readonly MatrixHead[];
  readonly columns: readonly VirtualItem[];
  readonly sizes: GridSizes;
}

/** The roles above their columns, and their accounts above them; both stay in sight. */
export function MatrixGridHead({ roles, columns, sizes }: MatrixGridHeadProps) {
  const words = useWords();
  const { account, names, rowHead, column, roomy } = sizes;
  const first = columns[0]?.index ?? 0;
  const last = columns.at(-1)?.index ?? 0;
  const spans = accountSpans(roles).filter(({ start, count }) => start <= last && start + count > first);
  return (
    <div className="sticky top-0 z-20 bg-sunken" style={{ height: account + names }}>
      <div role="row" aria-rowindex={1} className="relative flex" style={{ height: account }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-rowspan={2}
          className="sticky start-0 z-10 flex items-end border-e border-b border-line-strong bg-sunken px-3 pb-1.5 text-xs font-semibold text-ink-muted"
          style={{ width: rowHead, height: account + names }}
        >
          {words.matrix.principal}
        </div>
        {spans.map(({ account: of, start, count }) => (
          <div
            key={`${of.id} ${start}`}
            role="columnheader"
            aria-colindex={start + 2}
            aria-colspan={count}
            className={cx('absolute top-0 border-line-strong', start + count < roles.length && 'border-e')}
            style={{ insetInlineStart: rowHead + start * column, width: count * column, height: account }}
          >
            <span
              className="sticky inline-block max-w-full truncate px-2 pt-1 text-xs font-semibold"
              style={{ insetInlineStart: rowHead }}
              title={words.matrix.accountOf(of.name, of.id)}
            >
              {of.name}
            </span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} style={{ height: names }}>
        {columns.map(({ index, start, size, key }) => {
          const role = roles[index];
          return (
            role && (
              <div
                key={String(key)}
                role="columnheader"
                aria-colindex={index + 2}
                title={role.arn}
                className={cx(
                  'absolute flex items-end gap-1 overflow-hidden border-e border-b border-line border-b-line-strong text-xs last:border-e-0',
                  roomy ? 'px-2 pb-1.5' : 'justify-center pb-1.5',
                )}
                style={{ insetInlineStart: start, width: size, height: names, top: account }}
              >
                {roomy && <Drama aria-hidden size={14} className="mb-0.5 shrink-0 text-accent" />}
                <VisuallyHidden>{role.account.name}/</VisuallyHidden>
                <span
                  className={
                    roomy
                      ? 'line-clamp-2 min-w-0 leading-tight font-semibold wrap-anywhere'
                      : 'max-h-full truncate font-semibold [writing-mode:sideways-lr]'
                  }
                >
                  {role.name}
                </span>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
