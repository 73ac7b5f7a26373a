import type { ComponentPropsWithRef, MouseEvent } from 'react';

/** Where a link leads. `onNavigate` takes the place of the browser's own step on a plain click. */
export interface Destination {
  readonly href: string;
  readonly onNavigate?: (() => void) | undefined;
}

interface ActionLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> {
  readonly to: Destination;
}

/** A link that can be opened in a new tab and, clicked plainly, stays within the page. */
export function ActionLink({ to, children, ...rest }: ActionLinkProps) {
  const follow = (event: MouseEvent) => {
    if (
      !to.onNavigate ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    ) {
      return;
    }
    event.preventDefault();
    to.onNavigate();
  };
  return (
    <a {...rest} href={to.href} onClick={follow}>
      {children}
    </a>
  );
}
