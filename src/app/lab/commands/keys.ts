/** A chord of keys as it is printed, told apart from others: `Ctrl+Shift+Z`, `?`, `F6`. On a Mac, Command stands for Ctrl. */
export function chordOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const name = key.length === 1 ? key.toUpperCase() : key;
  const shifted = shiftKey && (key.length > 1 || /[a-z]/i.test(key));
  return [control && 'Ctrl', altKey && 'Alt', shifted && 'Shift', name].filter(Boolean).join('+');
}

/** Whether a chord is one key alone that also writes something: it may be switched off (WCAG 2.1.4). */
export const isSingleKey = (chord: string): boolean => chord.length === 1;

/** Whether keys pressed there write, or undo writing. */
export const isText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio], [type=range]), select, textarea, [contenteditable], [role=textbox]',
  ) !== null;
