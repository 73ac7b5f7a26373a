import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { firstProblems, MAX_PROBLEMS, moreProblems } from './problemList.ts';

const problems = (count: number, severity: Problem['severity'], from = 0): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    code: 'shape.wrongType',
    severity,
    span: { start: from + index, end: from + index + 1 },
    params: { count: 7 },
    source: 'C-003',
    fix: null,
  }));

const SPAN = { start: 100, end: 101 };

describe('a list of problems', () => {
  it('stays as it is up to its limit', () => {
    const list = problems(MAX_PROBLEMS, 'error');
    expect(firstProblems(list)).toBe(list);
  });

  it('ends with the number of those left out', () => {
    const list = problems(MAX_PROBLEMS + 2, 'error');
    expect(firstProblems(list)).toEqual([...list.slice(0, MAX_PROBLEMS), moreProblems(SPAN, 2)]);
  });

  it('C-015 counts in one entry', () => {
    expect(moreProblems(SPAN, 2)).toEqual({
      code: 'problems.more',
      severity: 'error',
      span: SPAN,
      params: { count: 2 },
      source: 'C-015',
      fix: null,
    });
  });

  it('adds up what was left out before', () => {
    const once = firstProblems(problems(MAX_PROBLEMS + 2, 'error'));
    const twice = firstProblems([...once, ...problems(3, 'warning', 200)]);
    expect(twice).toEqual([...once.slice(0, MAX_PROBLEMS), moreProblems({ start: 200, end: 201 }, 5)]);
    expect(firstProblems(once)).toEqual(once);
  });

  it('refuses nothing because of warnings alone', () => {
    const list = [...problems(MAX_PROBLEMS, 'error'), ...problems(4, 'warning', MAX_PROBLEMS)];
    expect(firstProblems(list).at(-1)).toEqual(moreProblems(SPAN, 4, 'warning'));
  });
});
