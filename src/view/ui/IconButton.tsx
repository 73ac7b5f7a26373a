import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { cx } from './cx.ts';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'children' | 'aria-label'> {
  /** Its name, which the tooltip shows too. */
  readonly label: string;
  readonly icon: LucideIcon;
}

/** A square button with an icon alone; its label is its name and its tooltip. */
export function IconButton({
  label,
  icon: Icon,
  disabled = false,
  onClick,
  className,
  ...rest
}: IconButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!disabled) onClick?.(event);
  };
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={press}
      className={cx(
        'inline-grid size-9 shrink-0 place-items-center rounded-md text-ink transition-colors hover:bg-neutral-soft',
        'aria-disabled:cursor-not-allowed aria-disabled:opacity-45',
        className,
      )}
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
