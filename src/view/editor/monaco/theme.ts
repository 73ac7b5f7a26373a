import { editor } from './monaco.ts';

export type EditorTheme = 'light' | 'dark';

/** Monaco's colours by the tokens of `theme.css` that fill them. */
const COLORS = {
  'editor.background': 'surface',
  'editor.foreground': 'ink',
  'editorGutter.background': 'surface',
  'editorLineNumber.foreground': 'ink-muted',
  'editorLineNumber.activeForeground': 'ink',
  'editorCursor.foreground': 'accent',
  'editor.lineHighlightBorder': 'neutral-soft',
  'editor.selectionBackground': 'accent-line',
  'editor.inactiveSelectionBackground': 'accent-soft',
  'editorBracketMatch.background': 'accent-soft',
  'editorBracketMatch.border': 'accent',
  'editorError.foreground': 'deny',
  'editorInfo.foreground': 'accent',
  'editorHoverWidget.background': 'raised',
  'editorHoverWidget.foreground': 'ink',
  'editorHoverWidget.border': 'line-strong',
  'editorWidget.background': 'raised',
  'editorWidget.foreground': 'ink',
  'editorWidget.border': 'line-strong',
  'editorSuggestWidget.selectedBackground': 'accent-soft',
  'editorSuggestWidget.selectedForeground': 'ink',
  'editorSuggestWidget.highlightForeground': 'accent',
  'editorSuggestWidget.focusHighlightForeground': 'accent',
  'menu.background': 'raised',
  'menu.foreground': 'ink',
  'list.hoverBackground': 'accent-soft',
  'list.hoverForeground': 'ink',
  descriptionForeground: 'ink-muted',
  'textCodeBlock.background': 'neutral-soft',
  'input.background': 'surface',
  'input.foreground': 'ink',
  'input.border': 'line-strong',
  'scrollbarSlider.background': 'neutral-line',
  'scrollbarSlider.hoverBackground': 'line-strong',
  'scrollbarSlider.activeBackground': 'line-strong',
  focusBorder: 'accent',
} as const;

const RULES = {
  key: 'syntax-key',
  string: 'syntax-string',
  number: 'syntax-number',
  keyword: 'syntax-number',
  delimiter: 'ink-muted',
} as const;

/**
 * Gives Monaco, which has one theme for all its editors, the page's colours, and again when the page changes its theme.
 * @returns what ends it
 */
export function followTheme(theme: EditorTheme): () => void {
  applyTheme(theme);
  const observer = new MutationObserver(() => applyTheme(theme));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function applyTheme(theme: EditorTheme): void {
  const probe = document.createElement('span');
  probe.style.colorScheme = theme;
  // With reduced motion every change is a transition of no length, which begins with the colour before.
  probe.style.transitionProperty = 'none';
  document.body.append(probe);
  const hex = (token: string): string => {
    probe.style.color = `var(--color-${token})`;
    return toHex(getComputedStyle(probe).color);
  };
  const colors = Object.fromEntries(Object.entries(COLORS).map(([name, token]) => [name, hex(token)]));
  const rules = Object.entries(RULES).map(([token, color]) => ({ token, foreground: hex(color).slice(1) }));
  probe.remove();
  const name = `lab-${theme}`;
  editor.defineTheme(name, { base: theme === 'dark' ? 'vs-dark' : 'vs', inherit: true, rules, colors });
  editor.setTheme(name);
}

/** `rgb(1, 2, 3)` as `#010203`. */
const toHex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
