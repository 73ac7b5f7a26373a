import { useState } from 'react';
import type { ExamSettings } from '../../content/exam/choice.ts';
import { load, save } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { SETTINGS } from './examStore.ts';

/** How somebody likes to sit papers, remembered. */
export function useExamSettings(): readonly [ExamSettings, (changes: Partial<ExamSettings>) => void] {
  const [settings, setSettings] = useState(keptSettings);
  const change = (changes: Partial<ExamSettings>): void => {
    const next = { ...settings, ...changes };
    setSettings(next);
    save(browserStore, SETTINGS, next);
  };
  return [settings, change];
}

function keptSettings(): ExamSettings {
  const kept = load(browserStore, SETTINGS);
  return (kept.ok ? kept.value : null) ?? { pausable: false, pace: 1, showsTime: true };
}
