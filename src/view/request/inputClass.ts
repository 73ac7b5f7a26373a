/** How a field for text looks. */
export const INPUT =
  'block min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm pointer-coarse:min-h-11 ' +
  'placeholder:text-ink-muted';

/** The same for code, ARNs and the like. */
export const CODE_INPUT = `${INPUT} font-mono`;

/** What keeps browsers from mending what is typed. */
export const AS_TYPED = {
  spellCheck: false,
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
} as const;
