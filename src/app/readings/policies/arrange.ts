import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import type { PolicyTab, Side } from './policyTab.ts';

/** What the learner has done with the tabs. Keys are those of `policyRefKey`. */
export interface TabChoices {
  /** Opened besides those of the call, oldest first. */
  readonly opened: readonly PolicyTab[];
  readonly closed: readonly string[];
  readonly moved: Readonly<Record<string, Side>>;
  /** Tabs that were brought to the front, the latest first. */
  readonly recent: readonly string[];
  /** Whether all tabs stand in one pane. */
  readonly single: boolean;
}

export const NO_CHOICES: TabChoices = { opened: [], closed: [], moved: {}, recent: [], single: false };

/** One pane with its tabs, in order. */
export interface TabPane {
  readonly side: Side;
  readonly tabs: readonly PolicyTab[];
  /** Key of the tab in front; null in an empty pane. */
  readonly selected: string | null;
}

/** The panes as the learner has arranged them: one or two, the left one first. In each the latest of its tabs is in front. */
export function arrange(ofCall: readonly PolicyTab[], choices: TabChoices): readonly TabPane[] {
  const { opened, closed, moved, recent, single } = choices;
  const known = new Set(ofCall.map(keyOf));
  const open = [...ofCall, ...opened.filter((tab) => !known.has(keyOf(tab)))]
    .filter((tab) => !closed.includes(keyOf(tab)))
    .map((tab): PolicyTab => ({ ...tab, side: moved[keyOf(tab)] ?? tab.side }));
  const pane = (side: Side, tabs: readonly PolicyTab[]): TabPane => {
    const keys = tabs.map(keyOf);
    return { side, tabs, selected: recent.find((key) => keys.includes(key)) ?? keys[0] ?? null };
  };
  const [left, right] = (['left', 'right'] as const).map((side) => open.filter((tab) => tab.side === side));
  return single
    ? [pane('left', [...(left ?? []), ...(right ?? [])])]
    : [pane('left', left ?? []), pane('right', right ?? [])];
}

/** A policy brought to the front, opened first if need be. */
export function withShown(choices: TabChoices, ref: PolicyRef, side: Side): TabChoices {
  const key = policyRefKey(ref);
  const isThere = choices.opened.some((tab) => keyOf(tab) === key);
  const opened = isThere ? choices.opened : [...choices.opened, { ref, side }];
  return withSelected({ ...choices, opened, closed: without(choices.closed, key) }, key);
}

export const withSelected = (choices: TabChoices, key: string): TabChoices => ({
  ...choices,
  recent: [key, ...without(choices.recent, key)],
});

export const withMoved = (choices: TabChoices, key: string, to: Side): TabChoices =>
  withSelected({ ...choices, moved: { ...choices.moved, [key]: to } }, key);

export const withClosed = (choices: TabChoices, key: string): TabChoices => ({
  ...choices,
  opened: choices.opened.filter((tab) => keyOf(tab) !== key),
  closed: [...without(choices.closed, key), key],
});

export const keyOf = ({ ref }: PolicyTab): string => policyRefKey(ref);

const without = (keys: readonly string[], key: string): readonly string[] =>
  keys.filter((each) => each !== key);
