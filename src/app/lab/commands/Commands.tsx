import { lazy, Suspense } from 'react';
import type { Command } from '../../../view/palette/command.ts';
import { useLanguage } from '../../../view/ui/words.ts';
import { commandsOf, type CommandSources } from './commandsOf.ts';
import { shortcutLists } from './shortcutLists.ts';
import { useCommandKeys } from './useCommandKeys.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useSingleKeys } from './useSingleKeys.ts';

const CommandPalette = lazy(async () => ({
  default: (await import('../../../view/palette/CommandPalette.tsx')).CommandPalette,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../../../view/palette/ShortcutsDialog.tsx')).ShortcutsDialog,
}));

type CommandsProps = Omit<CommandSources, 'onLanguage' | 'onPalette' | 'onShortcuts'> & {
  readonly open: OpenCommands;
  readonly onOpen: (open: OpenCommands) => void;
};

/** What stands open over the page: the palette of commands, the list of shortcuts, or neither. */
export type OpenCommands = 'palette' | 'shortcuts' | null;

/** All commands of a page: by their keys, by the palette, and the list of their keys. */
export function Commands({ open, onOpen, ...sources }: CommandsProps) {
  const { words, choose } = useLanguage();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const commandsNow = (): readonly Command[] =>
    commandsOf(
      {
        ...sources,
        onLanguage: choose,
        onPalette: () => onOpen('palette'),
        onShortcuts: () => onOpen('shortcuts'),
      },
      words,
    );
  useCommandKeys(commandsNow, singleKeys);
  useKeptFocus();
  const close = () => onOpen(null);
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <CommandPalette commands={commandsNow()} onClose={close} />}
      {open === 'shortcuts' && (
        <ShortcutsDialog
          lists={shortcutLists(commandsNow(), words)}
          singleKeys={singleKeys}
          onSingleKeys={setSingleKeys}
          onClose={close}
        />
      )}
    </Suspense>
  );
}
