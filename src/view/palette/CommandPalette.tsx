import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField } from 'react-aria-components';
import { Kbd } from '../ui/Kbd.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../ui/words.ts';
import type { Command } from './command.ts';
import { matchCommands } from './matchCommands.ts';

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Everything that can be done now, found by typing. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const words = useWords().frame.palette;
  const [query, setQuery] = useState('');
  const { sections, left } = useMemo(() => matchCommands(commands, query), [commands, query]);
  const run = (id: string): void => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <Sheet width="max-w-xl" place="top" label={words.name} onClose={onClose}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField
          aria-label={words.search}
          className="flex shrink-0 items-center gap-2 border-b border-line px-4"
        >
          <Search aria-hidden size={18} className="shrink-0 text-ink-muted" />
          <Input
            ref={focus}
            placeholder={words.search}
            className="min-h-12 min-w-0 flex-1 bg-transparent outline-none [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">
          <Menu
            aria-label={words.name}
            className="p-2 outline-none"
            onAction={(key) => run(String(key))}
            renderEmptyState={() => <p className="p-3 text-sm text-ink-muted">{words.none(query)}</p>}
          >
            {sections.map((section) => (
              <MenuSection key={section.group}>
                <Header className="px-2 pt-2 pb-1 text-xs font-bold tracking-widest text-ink-muted uppercase">
                  {words.group[section.group]}
                </Header>
                {section.commands.map(({ id, title, keys }) => (
                  <MenuItem
                    key={id}
                    id={id}
                    textValue={title}
                    className="flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-2 py-1 text-sm outline-none data-focused:bg-accent-soft data-focused:text-accent-strong"
                  >
                    <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
                    {keys !== null && <Kbd keys={keys} />}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
      {left > 0 && (
        <p className="border-t border-line px-4 py-2 text-xs text-ink-muted">{words.left(left)}</p>
      )}
    </Sheet>
  );
}

/** Where typing begins. */
const focus = (input: HTMLInputElement | null): void => input?.focus();
