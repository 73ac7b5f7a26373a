import { lazy, Suspense, use, useMemo } from 'react';
import { ACTIONS, loadAction } from 'virtual:actions';
import { useLocation } from 'wouter';
import { isColumn, type Column, type ProvenAction } from '../../content/actions/comparison.ts';
import { ActionsPage } from '../../view/reference/ActionsPage.tsx';
import { OpenCell } from '../../view/reference/OpenCell.tsx';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { useWords } from '../../view/ui/words.ts';
import { cellAt } from '../addresses.ts';
import { useTold } from '../told.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';
import { Page } from './Page.tsx';

const CasePart = lazy(() => import('../reference/CasePart.tsx'));

interface ActionsRouteProps {
  readonly action: string | null;
  readonly column: string | null;
}

/** The comparison of actions, with the cell open that the address names. */
export default function ActionsRoute({ action, column }: ActionsRouteProps) {
  const words = useWords().reference;
  const [, navigate] = useLocation();
  const loading = useMemo(() => (action === null ? null : loadAction(action)), [action]);
  const actions = useTold('actions') ?? ACTIONS;
  const row = actions.find(({ id }) => id === action);
  if (action !== null && (!row || column === null || !isColumn(column))) return <NotFoundRoute />;
  return (
    <Page title={words.pages.actions} wide>
      <ReferenceNav current="actions" />
      <ActionsPage
        actions={actions}
        cellAt={cellAt}
        open={
          row &&
          column !== null &&
          isColumn(column) && (
            <OpenCell
              key={`${row.id}/${column}`}
              action={row}
              column={column}
              onClose={() => navigate('/actions')}
              calls={
                <Suspense fallback={<p role="status">{words.calls.working}</p>}>
                  {loading && <CellCalls loading={loading} column={column} />}
                </Suspense>
              }
            />
          )
        }
      />
    </Page>
  );
}

interface CellCallsProps {
  readonly loading: Promise<ProvenAction | null>;
  readonly column: Column;
}

function CellCalls({ loading, column }: CellCallsProps) {
  const words = useWords().reference.actions;
  const action = use(loading);
  if (!action) return null;
  return <CasePart title={words.cell(action.id, words.column[column])} shown={action.cases[column]} />;
}
