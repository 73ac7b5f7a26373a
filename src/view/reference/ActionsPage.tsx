import type { ReactNode } from 'react';
import { COLUMNS, type Column, type ComparedAction } from '../../content/actions/comparison.ts';
import { useMedia } from '../matrix/useMedia.ts';
import type { Destination } from '../ui/ActionLink.tsx';
import { useWords } from '../ui/words.ts';
import { ActionCell } from './ActionCell.tsx';
import { LinkedText } from './LinkedText.tsx';

export interface ActionsPageProps {
  readonly actions: readonly ComparedAction[];
  readonly cellAt: (action: string, column: Column) => Destination;
  /** The cell that is open, over the page. */
  readonly open: ReactNode;
}

/** The actions of STS side by side: a table where there is room for it, else a card each. */
export function ActionsPage({ actions, cellAt, open }: ActionsPageProps) {
  const { actions: words, pages } = useWords().reference;
  const wide = useMedia('(min-width: 56.25rem), print');
  const List = wide ? ActionTable : ActionCards;
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{pages.actions}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      <List actions={actions} cellAt={cellAt} />
      {open}
    </>
  );
}

type ListProps = Pick<ActionsPageProps, 'actions' | 'cellAt'>;

function ActionTable({ actions, cellAt }: ListProps) {
  const words = useWords().reference.actions;
  return (
    <table className="mt-6 w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{words.table}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-start align-bottom">
          <th scope="col" className="w-[21%] p-2 text-start">
            {words.action}
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="px-2.75 py-2 text-start">
              {words.column[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id} className="break-inside-avoid border-b border-line align-top">
            <th scope="row" className="p-2 text-start font-normal">
              <code className="font-bold wrap-anywhere">{action.id}</code>
              <span className="mt-1 block text-xs text-ink-muted">
                <LinkedText inlines={action.about} />
              </span>
            </th>
            {COLUMNS.map((column) => (
              <td key={column} className="h-px p-0.5">
                <ActionCell action={action} column={column} to={cellAt(action.id, column)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ActionCards({ actions, cellAt }: ListProps) {
  const words = useWords().reference.actions;
  return (
    <ul className="mt-6 grid gap-4 sm:grid-cols-2">
      {actions.map((action) => (
        <li key={action.id} className="rounded-lg border border-line bg-surface p-4 shadow-card">
          <h2 className="font-mono text-base font-bold wrap-anywhere">{action.id}</h2>
          <p className="mt-1 text-sm text-ink-muted">
            <LinkedText inlines={action.about} />
          </p>
          <dl className="mt-2 text-sm">
            {COLUMNS.map((column) => (
              <div key={column} className="border-t border-line py-1.5">
                <dt className="px-2 text-xs font-semibold text-ink-muted">{words.column[column]}</dt>
                <dd>
                  <ActionCell action={action} column={column} to={cellAt(action.id, column)} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
