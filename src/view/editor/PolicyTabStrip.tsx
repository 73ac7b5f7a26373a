import { CircleAlert, CircleX, Pencil, Target, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import { TONE_TEXT, type Tone } from '../ui/tone.ts';
import { useWords } from '../ui/words.ts';
import type { PolicyTabView, TabMark } from './tabs.ts';

interface PolicyTabStripProps {
  readonly label: string;
  readonly tabs: readonly PolicyTabView[];
  readonly selected: string;
  readonly onSelect: (key: string) => void;
  /** The policy that is open. */
  readonly children: ReactNode;
}

const MARK: Readonly<Record<TabMark, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  decides: { icon: Target, tone: 'accent' },
  refused: { icon: CircleX, tone: 'deny' },
  broken: { icon: CircleAlert, tone: 'stale' },
  unsaved: { icon: Pencil, tone: 'stale' },
};

/** The policies of one pane as tabs, over the one that is open. */
export function PolicyTabStrip({ label, tabs, selected, onSelect, children }: PolicyTabStripProps) {
  const words = useWords().policyEditor.marks;
  return (
    <Tabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))} className="min-w-0">
      <TabList aria-label={label} className="mb-2 flex flex-wrap gap-1">
        {tabs.map(({ key, kind, owner, marks }) => (
          <Tab
            key={key}
            id={key}
            aria-label={[`${kind} ${owner}`, ...marks.map((mark) => words[mark])].join(', ')}
            className={cx(
              'flex max-w-60 min-w-0 cursor-pointer flex-col rounded-md border border-transparent px-2 py-0.5 -outline-offset-2',
              'hover:bg-neutral-soft data-selected:border-accent data-selected:bg-accent-soft pointer-coarse:min-h-11',
            )}
          >
            <span className="flex items-center gap-1.5 text-sm font-semibold">
              <span className="truncate">{kind}</span>
              {marks.map((mark) => (
                <Mark key={mark} mark={mark} title={words[mark]} />
              ))}
            </span>
            <span className="truncate text-xs text-ink-muted" title={owner}>
              {owner}
            </span>
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key }) => (
        <TabPanel key={key} id={key} className="outline-offset-4">
          {key === selected && children}
        </TabPanel>
      ))}
    </Tabs>
  );
}

function Mark({ mark, title }: { readonly mark: TabMark; readonly title: string }) {
  const { icon: Icon, tone } = MARK[mark];
  return (
    <span title={title} className={cx('shrink-0', TONE_TEXT[tone])}>
      <Icon aria-hidden size={14} />
    </span>
  );
}
