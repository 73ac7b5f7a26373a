import { useEffect } from 'react';

/** When a step, such as undo, takes away what had the focus, the part of the page that it stood in gets it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly region: HTMLElement | null } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = { element: target, region: target.closest('[data-region]') };
    };
    const removals = new MutationObserver(() => {
      if (document.activeElement === document.body && last && !last.element.isConnected) last.region?.focus();
    });
    document.addEventListener('focusin', remember);
    removals.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      removals.disconnect();
    };
  }, []);
}
