import type { SwitchTarget } from '../../../view/console/console.ts';

/** How many roles the console remembers. */
const REMEMBERED = 5;

/** The last roles with a new one before them; the same role of the same account stands there once. */
export const withRole = (history: readonly SwitchTarget[], target: SwitchTarget): readonly SwitchTarget[] =>
  [
    target,
    ...history.filter(({ account, role }) => account !== target.account || role !== target.role),
  ].slice(0, REMEMBERED);
