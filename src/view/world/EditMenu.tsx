import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { cx } from '../ui/cx.ts';
import type { EditAction, EditSection } from './menu.ts';

interface EditMenuProps {
  /** What it is a menu of. */
  readonly label: string;
  readonly sections: readonly EditSection[];
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onAction: (action: EditAction) => void;
  readonly onClose: () => void;
}

/** What can be done with a node: opens with the focus on its first item, and gives the focus back. */
export function EditMenu({ label, sections, anchor, onAction, onClose }: EditMenuProps) {
  const items = sections.flatMap((section) => section.items);
  const act = (id: string): void => {
    const item = items.find(({ action }) => keyOf(action) === id);
    onClose();
    if (item) onAction(item.action);
  };
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      aria-label={label}
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="z-40 max-h-[min(28rem,80dvh)] min-w-52 overflow-y-auto rounded-md border border-line-strong bg-raised p-1 text-sm shadow-raised"
    >
      <Menu
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the focus when it is opened
        autoFocus="first"
        onAction={(id) => act(String(id))}
        onClose={onClose}
        className="outline-none"
      >
        {sections.map(({ title, items: own }) => (
          <MenuSection
            key={title}
            className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
          >
            <Header className="px-2.5 pt-1 pb-0.5 text-xs font-semibold text-ink-muted">{title}</Header>
            {own.map(({ action, label: text }) => (
              <MenuItem
                key={keyOf(action)}
                id={keyOf(action)}
                textValue={text}
                className={({ isFocused }) =>
                  cx(
                    'flex min-h-8 cursor-pointer items-center rounded-sm px-2.5 outline-none pointer-coarse:min-h-11',
                    isFocused && 'bg-accent-soft text-accent-strong',
                  )
                }
              >
                {text}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}

const keyOf = (action: EditAction): string =>
  action.what === 'add' ? `${action.what} ${action.kind}` : action.what;
