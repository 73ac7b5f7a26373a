import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../ui/words.ts';

const TABS = ['jwt', 'saml', 'decode'] as const;

export type TokenTab = (typeof TABS)[number];

interface TokenTabsProps {
  readonly open: TokenTab;
  readonly onOpen: (tab: TokenTab) => void;
  readonly contents: Readonly<Record<TokenTab, ReactNode>>;
}

/** The three things that can be done with tokens. What was typed in one stays while another is open. */
export function TokenTabs({ open, onOpen, contents }: TokenTabsProps) {
  const words = useWords().tokensTool;
  return (
    <Tabs
      selectedKey={open}
      onSelectionChange={(key) => onOpen(key as TokenTab)}
      className="@container pointer-coarse:[&_button]:min-h-11 pointer-coarse:[&_button]:min-w-11"
    >
      <TabList aria-label={words.tabs} className="flex flex-wrap gap-1 border-b border-line">
        {TABS.map((tab) => (
          <Tab
            key={tab}
            id={tab}
            className="-mb-px flex min-h-9 cursor-pointer items-center border-b-2 border-transparent px-2.5 text-sm -outline-offset-2 hover:bg-neutral-soft data-selected:border-accent data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-11"
          >
            {words.tab[tab]}
          </Tab>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <TabPanel key={tab} id={tab} shouldForceMount className="pt-3 outline-offset-2 data-inert:hidden">
          {contents[tab]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
