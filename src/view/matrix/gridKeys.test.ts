import { expect, test } from 'vitest';
import { gridMove } from './gridKeys.ts';

const size = { rows: 30, columns: 5, page: 10 };

test.each<[string, boolean, [number, number], [number, number] | null]>([
  ['ArrowDown', false, [3, 2], [4, 2]],
  ['ArrowUp', false, [3, 2], [2, 2]],
  ['ArrowRight', false, [3, 2], [3, 3]],
  ['ArrowLeft', false, [3, 2], [3, 1]],
  ['ArrowDown', true, [3, 2], [29, 2]],
  ['ArrowUp', true, [3, 2], [0, 2]],
  ['ArrowRight', true, [3, 2], [3, 4]],
  ['ArrowLeft', true, [3, 2], [3, 0]],
  ['Home', false, [3, 2], [3, 0]],
  ['End', false, [3, 2], [3, 4]],
  ['Home', true, [3, 2], [0, 0]],
  ['End', true, [3, 2], [29, 4]],
  ['PageDown', false, [3, 2], [13, 2]],
  ['PageUp', false, [13, 2], [3, 2]],
  // Nothing leads out of the grid.
  ['ArrowUp', false, [0, 2], [0, 2]],
  ['ArrowLeft', false, [3, 0], [3, 0]],
  ['ArrowDown', false, [29, 2], [29, 2]],
  ['ArrowRight', false, [3, 4], [3, 4]],
  ['PageUp', false, [3, 2], [0, 2]],
  ['PageDown', false, [25, 2], [29, 2]],
  ['Tab', false, [3, 2], null],
  ['a', false, [3, 2], null],
])('%s (Ctrl %s) from %j leads to %j', (key, ctrl, [row, column], to) => {
  expect(gridMove({ row, column }, key, ctrl, size)).toEqual(to && { row: to[0], column: to[1] });
});
