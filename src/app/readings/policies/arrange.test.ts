import { expect, test } from 'vitest';
import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import {
  arrange,
  NO_CHOICES,
  withClosed,
  withMoved,
  withSelected,
  withShown,
  type TabChoices,
} from './arrange.ts';
import type { PolicyTab } from './policyTab.ts';

const ref = (name: string): PolicyRef => ({ type: 'identity', owner: 'o', name });
const key = (name: string): string => policyRefKey(ref(name));

const OF_CALL: readonly PolicyTab[] = [
  { ref: ref('a'), side: 'left' },
  { ref: ref('b'), side: 'left' },
  { ref: ref('c'), side: 'right' },
];

/** Names of the tabs in each pane, the one in front in capitals. */
const shown = (choices: TabChoices) =>
  arrange(OF_CALL, choices).map(({ tabs, selected }) =>
    tabs
      .map((tab) => (policyRefKey(tab.ref) === selected ? tab.ref.name?.toUpperCase() : tab.ref.name))
      .join(' '),
  );

test('the first of each side is in front, until another is selected', () => {
  expect([shown(NO_CHOICES), shown(withSelected(NO_CHOICES, key('b')))]).toEqual([
    ['A b', 'C'],
    ['a B', 'C'],
  ]);
});

test('what is opened stands on the side that it is opened for, in front; what is there already is brought to the front', () => {
  const opened = withShown(NO_CHOICES, ref('x'), 'right');
  expect(shown(opened)).toEqual(['A b', 'c X']);
  expect(shown(withShown(opened, ref('b'), 'right'))).toEqual(['a B', 'c X']);
});

test('a tab moves over, and the pane that it leaves shows the one before', () => {
  const selected = withSelected(NO_CHOICES, key('b'));
  expect(shown(withMoved(selected, key('b'), 'right'))).toEqual(['A', 'B c']);
});

test('a closed tab is gone until it is opened again', () => {
  const closed = withClosed(NO_CHOICES, key('c'));
  expect([shown(closed), shown(withShown(closed, ref('c'), 'right'))]).toEqual([
    ['A b', ''],
    ['A b', 'C'],
  ]);
  expect(shown(withClosed(withShown(NO_CHOICES, ref('x'), 'left'), key('x')))).toEqual(['A b', 'C']);
});

test('in one pane all tabs stand together, the latest in front', () => {
  const choices = withSelected({ ...NO_CHOICES, single: true }, key('c'));
  expect([shown({ ...NO_CHOICES, single: true }), shown(choices)]).toEqual([['A b c'], ['a b C']]);
});
