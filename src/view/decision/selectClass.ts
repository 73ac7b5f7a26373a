/** How a select looks that takes the width of its place. */
export const SELECT =
  'min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11';
