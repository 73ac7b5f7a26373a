import { Monitor, Moon, Sun } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import { useWords } from './words.ts';

/** `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' };
const ICON = { system: Monitor, light: Sun, dark: Moon };

interface ThemeToggleProps {
  readonly theme: ThemeChoice;
  readonly onChange: (theme: ThemeChoice) => void;
}

/** Goes round the three choices of theme; its name says the one in use and the next. */
export function ThemeToggle({ theme, onChange }: ThemeToggleProps) {
  const words = useWords();
  const next = NEXT[theme];
  return (
    <IconButton
      icon={ICON[theme]}
      label={words.theme.button(words.theme[theme], words.theme[next])}
      onClick={() => onChange(next)}
    />
  );
}
