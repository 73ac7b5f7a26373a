import { cx } from '../../ui/cx.ts';

/** How fields for text look. */
export const inputClass = (isInvalid: boolean, more?: string): string =>
  cx(
    'min-h-9 w-full min-w-0 rounded-md border bg-surface px-2.5 text-sm pointer-coarse:min-h-11',
    isInvalid ? 'border-deny' : 'border-line-strong',
    more,
  );
