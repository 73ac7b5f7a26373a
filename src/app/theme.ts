import { useEffect, useState, useSyncExternalStore } from 'react';
import { err, ok } from '../lib/result.ts';
import { load, save, type SaveFormat } from '../storage/save.ts';
import type { ThemeChoice } from '../view/ui/ThemeToggle.tsx';
import { browserStore } from './browserStore.ts';

const FORMAT: SaveFormat<ThemeChoice> = {
  key: 'sts-lab/theme',
  version: 1,
  decode: (value) =>
    value === 'system' || value === 'light' || value === 'dark'
      ? ok(value)
      : err('expected system, light or dark'),
};

const DARK = '(prefers-color-scheme: dark)';

export interface Theme {
  readonly choice: ThemeChoice;
  readonly shown: 'light' | 'dark';
  readonly choose: (choice: ThemeChoice) => void;
}

/** The theme chosen, the one that shows, and how to choose another. The choice is kept. */
export function useTheme(): Theme {
  const [choice, setChoice] = useState<ThemeChoice>(() => {
    const kept = load(browserStore, FORMAT);
    return (kept.ok && kept.value) || 'system';
  });
  const deviceIsDark = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(DARK).matches,
  );
  useEffect(() => {
    const { documentElement } = document;
    if (choice === 'system') delete documentElement.dataset['theme'];
    else documentElement.dataset['theme'] = choice;
  }, [choice]);
  return {
    choice,
    shown: choice === 'system' ? (deviceIsDark ? 'dark' : 'light') : choice,
    choose: (chosen) => {
      setChoice(chosen);
      save(browserStore, FORMAT, chosen);
    },
  };
}
