import { describe, expect, it } from 'vitest';
import { chordOf, isSingleKey } from './keys.ts';

const press = (key: string, ...held: readonly ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
  chordOf({
    key,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  });

describe('chords of keys', () => {
  it('are named as they are printed; Command stands for Ctrl', () => {
    expect([
      press('k', 'ctrlKey'),
      press('k', 'metaKey'),
      press('Z', 'ctrlKey', 'shiftKey'),
      press('F6', 'shiftKey'),
      press('Enter', 'ctrlKey'),
      press('`', 'ctrlKey'),
    ]).toEqual(['Ctrl+K', 'Ctrl+K', 'Ctrl+Shift+Z', 'Shift+F6', 'Ctrl+Enter', 'Ctrl+`']);
  });

  it('a sign that needs Shift on some keyboards is the sign alone', () => {
    expect([press('?', 'shiftKey'), press('?')]).toEqual(['?', '?']);
  });

  it('only a sign alone is a single key', () => {
    expect(['?', 'F6', 'Ctrl+K'].map(isSingleKey)).toEqual([true, false, false]);
  });
});
