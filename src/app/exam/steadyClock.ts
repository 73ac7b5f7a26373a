/**
 * The time as it was when the page was opened, and what has passed since by a clock that nobody can set: a change of the
 * computer's clock neither gives nor takes time while the page is open.
 * @returns milliseconds since 1970
 */
export const steadyNow = (): number => OPENED + performance.now() - SINCE;

const OPENED = Date.now();

const SINCE = performance.now();
