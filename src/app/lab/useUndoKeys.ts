import { useEffect } from 'react';
import type { LabActor } from '../../machines/lab/machine.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo anywhere but in text, where they are the text's own. */
export function useUndoKeys(lab: LabActor): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      lab.send({ type: redo ? 'REDO' : 'UNDO' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [lab]);
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input[type=text], textarea, [contenteditable], [role=textbox]') !== null;
