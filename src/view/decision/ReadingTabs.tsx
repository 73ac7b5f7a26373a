import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../ui/words.ts';

/** The readings of a decision, in the order of their tabs. */
const READINGS = ['path', 'sequence', 'http', 'signature', 'answer', 'compare'] as const;

export type ReadingName = (typeof READINGS)[number];

interface ReadingTabsProps {
  readonly chosen: ReadingName;
  readonly onChoose: (name: ReadingName) => void;
  /** Stands between the tabs and what the chosen reading shows. */
  readonly verdict: ReactNode;
  /** What the chosen reading shows. */
  readonly children: ReactNode;
}

/** Tabs over the readings of one decision. */
export function ReadingTabs({ chosen, onChoose, verdict, children }: ReadingTabsProps) {
  const words = useWords().readings;
  return (
    <Tabs
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(READINGS.find((name) => name === key) ?? 'path')}
      className="@container"
    >
      <TabList aria-label={words.title} className="flex flex-wrap gap-x-0.5 border-b border-line">
        {READINGS.map((name) => (
          <Tab
            key={name}
            id={name}
            className="-mb-px flex min-h-9 cursor-pointer items-center border-b-2 border-transparent px-1.5 text-sm md:@max-[24rem]:px-1 md:@max-[24rem]:text-xs -outline-offset-2 hover:bg-neutral-soft data-selected:border-accent data-selected:text-accent pointer-coarse:min-h-11"
          >
            {words.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className="pt-4">{verdict}</div>
      <TabPanel key={chosen} id={chosen} className="space-y-4 pt-4 outline-offset-2">
        {children}
      </TabPanel>
    </Tabs>
  );
}
