import { editor } from './monaco.ts';

/** How every policy editor is set. Sizes follow the page's text size. */
export function editorOptions(): editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(document.documentElement);
  const fontSize = Math.round(Number.parseFloat(style.fontSize) * 0.84375);
  return {
    ...FOR_MODELS,
    automaticLayout: true,
    fontFamily: style.getPropertyValue('--font-mono'),
    fontSize,
    lineHeight: Math.round(fontSize * 1.6),
    tabFocusMode: true,
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    wordWrap: 'on',
    wrappingIndent: 'indent',
    // ARNs break at their colons.
    wordWrapBreakAfterCharacters: ' \t})]?|/&.,;:',
    // Read-only policies tell why they decide, too.
    renderValidationDecorations: 'on',
    glyphMargin: true,
    folding: false,
    lineNumbersMinChars: 2,
    lineDecorationsWidth: 8,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    guides: { indentation: false },
    padding: { top: 10, bottom: 10 },
    scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false, verticalScrollbarSize: 10 },
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
    fixedOverflowWidgets: true,
    hover: { above: false },
    // Names and values stand in strings; elsewhere Ctrl+Space asks.
    quickSuggestions: { strings: true, other: false, comments: false },
    lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },
    suggest: { showIcons: false, showStatusBar: false },
    wordBasedSuggestions: 'off',
    links: false,
    contextmenu: false,
  };
}

/**
 * What Monaco passes on to the texts, and knows by the name of the setting only. Brackets have one colour, and finding
 * their pairs takes seconds where thousands of them stand on one line.
 */
const FOR_MODELS = { 'bracketPairColorization.enabled': false };
