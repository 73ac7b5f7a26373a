import { cx } from './cx.ts';

export interface ButtonLook {
  /** `primary`: the one next thing to do; `secondary`: the rest; `quiet`: tools that stay out of the way. */
  readonly tone?: 'primary' | 'secondary' | 'quiet' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

const TONE = {
  primary:
    'border-transparent bg-accent text-on-accent shadow-card hover:bg-accent-strong aria-disabled:bg-neutral-soft aria-disabled:text-ink-muted',
  secondary: 'border-line-strong bg-surface text-ink hover:border-accent hover:bg-accent-soft',
  quiet: 'border-transparent text-ink hover:bg-neutral-soft',
};

const SIZE = {
  small: 'min-h-8 px-2.5 text-sm',
  medium: 'min-h-10 px-4 text-sm',
  large: 'min-h-13 px-6 text-lg',
};

/** How a button looks, for links that act as one as well. */
export const buttonClass = ({ tone = 'secondary', size = 'medium' }: ButtonLook, more?: string): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-md border py-1 font-semibold transition-colors',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-55 aria-disabled:shadow-none',
    TONE[tone],
    SIZE[size],
    more,
  );
