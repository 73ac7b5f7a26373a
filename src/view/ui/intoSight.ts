/** A ref for what appears and has to be seen: brings it into view, no further than needed. */
export const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
