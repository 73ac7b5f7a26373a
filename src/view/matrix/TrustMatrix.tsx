import { useRef, type ReactNode } from 'react';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';
import { ChangeNotice, type ChangeNoticeProps } from './ChangeNotice.tsx';
import { NO_FILTER, type MatrixCell, type MatrixFilter, type MatrixView } from './matrix.ts';
import { MatrixAsking, MatrixLeftOff, type MatrixAskingProps } from './MatrixAsking.tsx';
import { MatrixDecision, type MatrixDecisionProps } from './MatrixDecision.tsx';
import { MatrixEmpty, type MatrixLack } from './MatrixEmpty.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixList } from './MatrixList.tsx';
import { useMedia } from './useMedia.ts';

export interface TrustMatrixProps {
  /** What is shown; a lack when there is nothing to ask, or too much; none while nothing has been answered. */
  readonly content:
    | { readonly kind: 'none' }
    | { readonly kind: 'lack'; readonly lack: MatrixLack }
    | { readonly kind: 'answers'; readonly view: MatrixView; readonly change: ChangeNoticeProps };
  /** What is being worked out, and what leaves it off; null when nothing is. */
  readonly asking?: MatrixAskingProps | null;
  /** Works out what was left off; null when nothing was. */
  readonly onGoOn?: (() => void) | null;
  /** A draft is broken, so that the answers are those of its last sound text. */
  readonly stale: boolean;
  readonly filter: MatrixFilter;
  readonly onFilter: (filter: MatrixFilter) => void;
  readonly open: MatrixCell | null;
  readonly onOpen: (cell: MatrixCell | null) => void;
  /** The decision of the open cell. */
  readonly decision: Omit<MatrixDecisionProps, 'onClose'> | null;
}

/** Every principal against every role: a grid, or a list where it is narrow. A cell opens its decision. */
export function TrustMatrix(props: TrustMatrixProps) {
  const { content, asking, onGoOn, stale, filter, onFilter, open, onOpen, decision } = props;
  const words = useWords().matrix;
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    onOpen(null);
    whole.current?.querySelector<HTMLElement>('[data-open]')?.focus();
  };
  const clear = () => {
    onFilter(NO_FILTER);
    whole.current?.querySelector('input')?.focus();
  };
  const isFilterable = content.kind !== 'lack' || content.lack.kind === 'tooMany';
  return (
    <div ref={whole} className="@container space-y-2">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        {content.kind === 'answers' && <ChangeNotice {...content.change} />}
        {isFilterable && <MatrixFilters filter={filter} onFilter={onFilter} />}
      </div>
      {stale && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <Status kind="stale" /> {words.stale}
        </p>
      )}
      {asking && <MatrixAsking {...asking} />}
      {onGoOn && <MatrixLeftOff onGoOn={onGoOn} />}
      {content.kind === 'lack' && <MatrixEmpty lack={content.lack} onClear={clear} />}
      {content.kind === 'answers' && (
        <Answers
          view={content.view}
          open={open}
          onOpen={onOpen}
          decision={decision && <MatrixDecision {...decision} onClose={close} />}
          onClear={clear}
        />
      )}
    </div>
  );
}

interface AnswersProps extends Pick<TrustMatrixProps, 'open' | 'onOpen'> {
  readonly view: MatrixView;
  readonly decision: ReactNode;
  readonly onClear: () => void;
}

function Answers({ view, open, onOpen, decision, onClear }: AnswersProps) {
  const words = useWords().matrix;
  const narrow = useMedia('(max-width: 47.99rem)');
  if (view.rows.length === 0) return <MatrixEmpty lack={{ kind: 'nothingFound' }} onClear={onClear} />;
  const counts = <p className="text-xs text-ink-muted">{words.counts(view.counts)}</p>;
  if (narrow) {
    return (
      <div className="space-y-3">
        {counts}
        <MatrixList view={view} open={open} onOpen={onOpen} decision={decision} />
      </div>
    );
  }
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {counts}
        <MatrixLegend rows={view.rows} />
        <p className="text-xs text-ink-muted">{words.keys}</p>
      </div>
      <div className="flex flex-col gap-4 @4xl:flex-row @4xl:items-start">
        <MatrixGrid view={view} open={open} onOpen={onOpen} />
        {decision && <div className="@4xl:max-w-2xl @4xl:min-w-88 @4xl:flex-1">{decision}</div>}
      </div>
    </div>
  );
}
