/** As a `ref`: gives an element the focus when it appears, where what had it goes at the same time. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
