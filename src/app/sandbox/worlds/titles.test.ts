import { describe, expect, it } from 'vitest';
import { freeTitle, idOf, titleProblem } from './titles.ts';

describe('titles', () => {
  it('are free, with a number where they are taken', () => {
    expect(freeTitle('Mine', [])).toBe('Mine');
    expect(freeTitle(' Mine ', ['Mine', 'Mine 2'])).toBe('Mine 3');
    expect(titleProblem(freeTitle('x'.repeat(200), ['x'.repeat(76)]), [])).toBe(null);
  });

  it.each([
    [' ', 'empty'],
    ['x'.repeat(81), 'long'],
    ['Mine ', 'taken'],
    ['x'.repeat(80), null],
  ])('%s: %s', (title, problem) => {
    expect(titleProblem(title, ['Mine'])).toBe(problem);
  });

  it.each([
    ['Ünser Welt! (2)', 'unser-welt-2-abc'],
    ['<script>', 'script-abc'],
    ['日本', 'world-abc'],
    [`${'x'.repeat(31)} y`, `${'x'.repeat(31)}-abc`],
  ])('%s becomes the address %s', (title, id) => {
    expect(idOf(title, 'abc')).toBe(id);
  });
});
