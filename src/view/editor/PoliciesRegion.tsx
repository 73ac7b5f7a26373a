import { FileText } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/words.ts';
import { PolicyPane, type PolicyPaneProps } from './PolicyPane.tsx';

export interface PoliciesRegionProps {
  /** The documents open now, in the order shown. */
  readonly panes: readonly PolicyPaneProps[];
}

/** The open policies: side by side where there is room, else one below the other. */
export function PoliciesRegion({ panes }: PoliciesRegionProps) {
  const words = useWords();
  if (panes.length === 0)
    return (
      <EmptyState icon={FileText} title={words.policy.noneOpen}>
        {words.policy.openOne}
      </EmptyState>
    );
  return (
    <div className="@container">
      <div className={cx('grid gap-x-4 gap-y-6', panes.length > 1 && '@min-[38rem]:grid-cols-2')}>
        {panes.map((pane) => (
          <PolicyPane key={pane.id} {...pane} />
        ))}
      </div>
    </div>
  );
}
