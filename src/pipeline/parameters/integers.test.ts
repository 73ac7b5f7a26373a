import { describe, expect, it } from 'vitest';
import { optional } from '../../operations/members.ts';
import { integer } from '../../operations/shapes.ts';
import { violationsOf } from './violations.ts';

const MEMBERS = [optional('Count', integer(1, 10))];

describe('F-026 whole numbers', () => {
  it.each([[1], ['1'], ['+1'], ['010']])('%j is one', (Count) => {
    expect(violationsOf(MEMBERS, { Count })).toEqual([]);
  });

  it.each([
    [''],
    ['a'],
    ['1.5'],
    [1.5],
    ['1e1'],
    ['0x1'],
    [' 1'],
    ['1 '],
    ['2147483648'],
    ['٣'],
    [true],
    [{}],
    [[]],
  ])('%j is none', (Count) => {
    expect(violationsOf(MEMBERS, { Count })).toEqual([
      {
        parameter: 'Count',
        place: 'count',
        constraint: null,
        value: String(Count),
        reason: { code: 'parameter.notInteger', params: { parameter: 'Count', value: String(Count) } },
      },
    ]);
  });
});
