import { Boxes, Download, FileUp, RotateCcw, Save, Share2, type LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';
import { WORLD_ACTIONS, type WorldAction } from './worldActions.ts';

interface WorldMenuListProps {
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onAction: (action: WorldAction) => void;
  readonly onClose: () => void;
}

/** What can be done with the whole world. */
export function WorldMenuList({ anchor, onAction, onClose }: WorldMenuListProps) {
  const words = useWords().worlds.menu;
  const act = (id: string): void => {
    onClose();
    const action = WORLD_ACTIONS.find((each) => each === id);
    if (action) onAction(action);
  };
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="z-40 min-w-52 rounded-md border border-line-strong bg-raised p-1 text-sm shadow-raised"
    >
      <Menu
        aria-label={words.button}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it is opened
        autoFocus="first"
        onAction={(id) => act(String(id))}
        onClose={onClose}
        className="outline-none"
      >
        {WORLD_ACTIONS.map((action) => {
          const Icon = ICONS[action];
          return (
            <MenuItem
              key={action}
              id={action}
              textValue={words[action]}
              className={({ isFocused }) =>
                cx(
                  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 outline-none pointer-coarse:min-h-11',
                  isFocused && 'bg-accent-soft text-accent-strong',
                )
              }
            >
              <Icon aria-hidden size={16} className="shrink-0 text-ink-muted" />
              {words[action]}
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
}

const ICONS: Readonly<Record<WorldAction, LucideIcon>> = {
  saveAs: Save,
  share: Share2,
  export: Download,
  import: FileUp,
  startOver: RotateCcw,
  all: Boxes,
};
