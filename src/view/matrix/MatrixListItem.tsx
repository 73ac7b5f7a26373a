import type { ReactNode } from 'react';
import { cx } from '../ui/cx.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../ui/words.ts';
import { NODE_ICON } from '../world/nodeIcon.ts';
import { ChangeSign } from './ChangeSign.tsx';
import { fullName, type MatrixHead, type MatrixRow } from './matrix.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

interface MatrixListItemProps {
  readonly row: MatrixRow;
  readonly roles: readonly MatrixHead[];
  /** ARN of the role whose decision is open; null when it is another principal's. */
  readonly openRole: string | null;
  readonly onOpen: (role: string) => void;
  readonly decision: ReactNode;
}

/** Up to so many roles stand there without being opened. */
const SHORT = 8;

/** A principal with the roles that it may assume, and behind a line those that it may not. */
export function MatrixListItem({ row, roles, openRole, onOpen, decision }: MatrixListItemProps) {
  const words = useWords();
  const { head, outcomes } = row;
  const { icon: Icon, look } = NODE_ICON[head.kind];
  const columns = roles.map((_, column) => column);
  const allowed = columns.filter((column) => outcomes[column] === 'allow');
  const others = columns.filter((column) => outcomes[column] !== 'allow');
  const mayAssume = words.matrix.list.mayAssume(allowed.length, roles.length);
  const choices = (of: readonly number[]) => (
    <RoleChoices row={row} roles={roles} columns={of} openRole={openRole} onOpen={onOpen} />
  );
  return (
    <li className="rounded-lg border border-line bg-surface p-3 shadow-card">
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        <Icon aria-hidden size={16} className={cx('shrink-0', look)} />
        <VisuallyHidden>{words.world.kind[head.kind]} </VisuallyHidden>
        <span className="min-w-0 wrap-anywhere">{fullName(head)}</span>
      </h3>
      {allowed.length > SHORT ? (
        <Disclosure summary={mayAssume} className="min-h-11">
          {choices(allowed)}
        </Disclosure>
      ) : (
        <>
          <p className="mb-1 text-xs text-ink-muted">{mayAssume}</p>
          {choices(allowed)}
        </>
      )}
      {others.length > 0 && (
        <Disclosure
          summary={words.matrix.list.others(others.length)}
          className="min-h-11"
          defaultOpen={others.some((column) => row.changes.has(column))}
        >
          {choices(others)}
        </Disclosure>
      )}
      {decision && <div className="mt-3">{decision}</div>}
    </li>
  );
}

interface RoleChoicesProps extends Pick<MatrixListItemProps, 'row' | 'roles' | 'openRole' | 'onOpen'> {
  readonly columns: readonly number[];
}

function RoleChoices({ row, roles, columns, openRole, onOpen }: RoleChoicesProps) {
  const words = useWords();
  return (
    <ul>
      {columns.map((column) => {
        const role = roles[column];
        const outcome = row.outcomes[column];
        const change = row.changes.get(column);
        if (!role || !outcome) return null;
        return (
          <li key={role.arn} className="border-t border-line first:border-t-0">
            <button
              type="button"
              aria-expanded={role.arn === openRole}
              data-open={role.arn === openRole || undefined}
              onClick={() => onOpen(role.arn)}
              className={cx(
                'flex min-h-11 w-full items-center gap-2 rounded-md px-1.5 text-start text-sm hover:bg-accent-soft',
                role.arn === openRole && 'bg-accent-soft font-semibold',
              )}
            >
              <OutcomeSign outcome={outcome} size={18} />
              <span className="min-w-0 flex-1 wrap-anywhere">{fullName(role)}</span>
              {change && <ChangeSign change={change} />}
              {change && <VisuallyHidden>{words.matrix.change[change]}</VisuallyHidden>}
              <span className="text-xs text-ink-muted">{words.status[outcome]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
