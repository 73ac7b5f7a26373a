import { ArrowLeftToLine, ArrowRightToLine, Columns2, FileText, Plus, Square, X } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { PolicyPane, type PolicyPaneProps } from './PolicyPane.tsx';
import { PolicyTabStrip } from './PolicyTabStrip.tsx';
import type { PolicyTabView } from './tabs.ts';

/** One pane: its tabs, and the policy of the one that is selected. */
export interface PolicyTabsPane {
  readonly side: 'left' | 'right';
  readonly tabs: readonly PolicyTabView[];
  /** Null in an empty pane. */
  readonly selected: string | null;
  readonly policy: PolicyPaneProps | null;
}

export interface PolicyTabsProps {
  /** One or two, the left one first. */
  readonly panes: readonly PolicyTabsPane[];
  readonly onSelect: (key: string, side: 'left' | 'right') => void;
  readonly onMove: (key: string, to: 'left' | 'right') => void;
  readonly onClose: (key: string) => void;
  readonly onToggleSingle: () => void;
  /** Null where the call takes no session policy, or has one. */
  readonly onAddSessionPolicy: (() => void) | null;
}

/** Every policy that the call is about, in tabs of two panes side by side, or of one. */
export function PolicyTabs({
  panes,
  onSelect,
  onMove,
  onClose,
  onToggleSingle,
  onAddSessionPolicy,
}: PolicyTabsProps) {
  const { policy: ofPolicies, policyEditor: words } = useWords();
  const isSingle = panes.length === 1;
  // A side with nothing on it leaves its room to the other.
  const filled = panes.filter(({ policy }) => policy !== null);
  const drawn = filled.length > 0 ? filled : panes.slice(0, 1);
  return (
    <div className="@container">
      <div className="mb-2 flex flex-wrap items-center gap-1">
        <Button size="small" tone="quiet" icon={isSingle ? Columns2 : Square} onClick={onToggleSingle}>
          {isSingle ? words.twoPanes : words.onePane}
        </Button>
        {onAddSessionPolicy && (
          <Button
            size="small"
            tone="quiet"
            icon={Plus}
            aria-label={words.addSessionPolicyLong}
            title={words.addSessionPolicyLong}
            onClick={onAddSessionPolicy}
          >
            {words.addSessionPolicy}
          </Button>
        )}
      </div>
      <div className={cx('grid gap-x-4 gap-y-6', drawn.length > 1 && '@min-[38rem]:grid-cols-2')}>
        {drawn.map(({ side, tabs, selected, policy }) =>
          selected === null || policy === null ? (
            <EmptyState key={side} icon={FileText} title={ofPolicies.noneOpen}>
              {ofPolicies.openOne}
            </EmptyState>
          ) : (
            <PolicyTabStrip
              key={side}
              label={words.paneTitle[isSingle ? 'one' : side]}
              tabs={tabs}
              selected={selected}
              onSelect={(key) => onSelect(key, side)}
            >
              <PolicyPane
                key={policy.id}
                {...policy}
                tabbed
                tools={
                  <div className="flex shrink-0">
                    {!isSingle && (drawn.length > 1 || tabs.length > 1) && (
                      <IconButton
                        icon={side === 'left' ? ArrowRightToLine : ArrowLeftToLine}
                        label={words.moveTo[side === 'left' ? 'right' : 'left'](policy.title)}
                        onClick={() => onMove(selected, side === 'left' ? 'right' : 'left')}
                      />
                    )}
                    <IconButton
                      icon={X}
                      label={words.close(policy.title)}
                      onClick={() => onClose(selected)}
                    />
                  </div>
                }
              />
            </PolicyTabStrip>
          ),
        )}
      </div>
    </div>
  );
}
