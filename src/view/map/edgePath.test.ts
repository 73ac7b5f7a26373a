import { describe, expect, test } from 'vitest';
import { curve, elbow, fall, portsOf, rise } from './edgePath.ts';
import type { MapEdgeKind, MapRect } from './map.ts';

const left = { x: 0, y: 0, width: 100, height: 30 };
const right = { x: 200, y: 60, width: 100, height: 30 };
const below = { x: 0, y: 80, width: 100, height: 30 };

const curved = (from: MapRect, to: MapRect, kind: MapEdgeKind) => curve(portsOf(from, to, kind));

describe('an edge', () => {
  test('runs from side to facing side, naming above everything else', () => {
    expect(curved(left, right, 'trusts')).toEqual({
      line: 'M100,9 C137.2,9 155.8,69 193,69',
      head: 'M200,69 L193,65.5 L193,72.5 Z',
      middle: { x: 146.5, y: 39 },
    });
    expect(curved(left, right, 'letsIn')).toEqual(curved(left, right, 'trusts'));
    expect(curved(right, left, 'assumes').line).toBe('M200,81 C162.8,81 144.2,21 107,21');
    expect(curved(left, right, 'call').line).toBe('M100,15 C137.2,15 155.8,75 193,75');
  });

  test('between nodes above each other naming loops on the left, the rest on the right', () => {
    expect(curved(below, left, 'trusts')).toEqual({
      line: 'M0,89 C-20,89 -27,9 -7,9',
      head: 'M0,9 L-7,5.5 L-7,12.5 Z',
      middle: { x: -18.5, y: 49 },
    });
    expect(curved(left, below, 'assumes').line).toBe('M100,21 C120,21 127,101 107,101');
  });

  test('between a node and the head of its account runs straight up or down', () => {
    const head = { x: -20, y: 0, width: 140, height: 30 };
    expect(rise(below, head)).toEqual({
      line: 'M0,89 Q-14,89 -14,75 L-14,37',
      head: 'M-14,30 L-17.5,37 L-10.5,37 Z',
      middle: { x: -14, y: 59.5 },
    });
    expect(fall(head, below)).toEqual({
      line: 'M114,30 L114,87 Q114,101 107,101',
      head: 'M100,101 L107,97.5 L107,104.5 Z',
      middle: { x: 114, y: 65.5 },
    });
  });

  test('a session hangs on an elbow', () => {
    expect(elbow(left, { x: 20, y: 40, width: 80, height: 30 })).toEqual({
      line: 'M10,30 L10,55 L20,55',
      head: '',
      middle: { x: 10, y: 55 },
    });
  });
});
