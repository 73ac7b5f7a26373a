import { describe, expect, test } from 'vitest';
import { edgePath } from './edgePath.ts';

const left = { x: 0, y: 0, width: 100, height: 30 };
const right = { x: 200, y: 60, width: 100, height: 30 };
const below = { x: 0, y: 80, width: 100, height: 30 };

describe('an edge', () => {
  test('runs from side to facing side, trust above everything else', () => {
    expect(edgePath(left, right, 'trusts')).toEqual({
      line: 'M100,10 C137.2,10 155.8,70 193,70',
      head: 'M200,70 L193,66.5 L193,73.5 Z',
      middle: { x: 146.5, y: 40 },
    });
    expect(edgePath(right, left, 'assumes').line).toBe('M200,80 C162.8,80 144.2,20 107,20');
    expect(edgePath(left, right, 'call').line).toBe('M100,15 C137.2,15 155.8,75 193,75');
  });

  test('between nodes above each other trust loops on the left, the rest on the right', () => {
    expect(edgePath(below, left, 'trusts')).toEqual({
      line: 'M0,90 C-20,90 -27,10 -7,10',
      head: 'M0,10 L-7,6.5 L-7,13.5 Z',
      middle: { x: -18.5, y: 50 },
    });
    expect(edgePath(left, below, 'assumes').line).toBe('M100,20 C120,20 127,100 107,100');
  });

  test('a session hangs on an elbow', () => {
    expect(edgePath(left, { x: 20, y: 40, width: 80, height: 30 }, 'belongs')).toEqual({
      line: 'M10,30 L10,55 L20,55',
      head: '',
      middle: { x: 10, y: 55 },
    });
  });
});
