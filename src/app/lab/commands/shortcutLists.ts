import type { Interface } from '../../../explain/interface.ts';
import type { Command } from '../../../view/palette/command.ts';
import type { ShortcutList } from '../../../view/palette/ShortcutsDialog.tsx';

/** The keys of the commands, and those that parts of the page have for themselves. */
export function shortcutLists(commands: readonly Command[], words: Interface): readonly ShortcutList[] {
  const { shortcuts } = words.frame;
  const { of } = shortcuts;
  const steps = new Set(['Ctrl+Z', 'Ctrl+Shift+Z']);
  return [
    {
      title: shortcuts.everywhere,
      shortcuts: [
        ...commands.flatMap(({ keys, title }) =>
          keys === null || steps.has(keys) ? [] : [{ keys, what: title }],
        ),
        { keys: 'Ctrl+Z', what: of.undo },
        { keys: 'Ctrl+Shift+Z', what: of.redo },
      ],
    },
    {
      title: shortcuts.editor,
      shortcuts: [
        { keys: 'Ctrl+Space', what: of.suggest },
        { keys: 'Ctrl+.', what: of.fix },
        { keys: 'F8', what: of.nextProblem },
        { keys: 'Ctrl+M', what: of.tabMoves },
      ],
    },
    {
      title: shortcuts.lists,
      shortcuts: [
        { keys: '← ↑ → ↓', what: of.move },
        { keys: 'Enter', what: of.open },
        { keys: 'Shift+F10', what: of.menu },
      ],
    },
    {
      title: shortcuts.frame,
      shortcuts: [
        { keys: '← ↑ → ↓', what: of.resize },
        { keys: 'Enter', what: of.reset },
      ],
    },
  ];
}
