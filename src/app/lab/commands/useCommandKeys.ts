import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../../../view/palette/command.ts';
import { chordOf, isSingleKey, isText } from './keys.ts';

/**
 * Runs the command whose keys are pressed. In text, undo and redo are the text's own, and single keys write; what is run
 * by Ctrl+Enter in a part of its own keeps it. A dialog that stands open has all keys to itself.
 */
export function useCommandKeys(commandsNow: () => readonly Command[], singleKeys: boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const chord = chordOf(event);
    if (!WORTH_ASKING.test(chord) || document.querySelector('[role=dialog], [role=alertdialog]')) return;
    const { target } = event;
    if (isText(target) && (isSingleKey(chord) || TEXTS_OWN.has(chord))) return;
    if (isSingleKey(chord) && !singleKeys) return;
    if (chord === 'Ctrl+Enter' && target instanceof Element && target.closest(RUNS_ITSELF)) return;
    const asked = chord === 'Ctrl+Y' ? 'Ctrl+Shift+Z' : chord;
    const command = commandsNow().find(({ keys }) => keys === asked);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    command.run();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Letters and signs that are typed are not looked up. */
const WORTH_ASKING = /^(?:Ctrl\+|(?:Shift\+)?F\d|\?$)/;

const TEXTS_OWN: ReadonlySet<string> = new Set(['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y']);

const RUNS_ITSELF = '[data-region=code], [data-region=terminal]';
