import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { buttonClass, type ButtonLook } from './buttonClass.ts';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type'>, ButtonLook {
  readonly icon?: LucideIcon;
  /** After the words, for what leads onward. */
  readonly iconAfter?: LucideIcon;
}

/** A button. When disabled it stays in the tab order, so that focus is not lost as its own press disables it. */
export function Button({
  tone,
  size,
  icon: Icon,
  iconAfter: IconAfter,
  disabled = false,
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={disabled || undefined}
      onClick={press}
      className={buttonClass({ tone, size }, className)}
    >
      {Icon && <Icon aria-hidden size={18} className="shrink-0" />}
      {children}
      {IconAfter && <IconAfter aria-hidden size={18} className="shrink-0" />}
    </button>
  );
}
