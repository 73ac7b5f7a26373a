import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reuse } from './reuse.ts';
import { sameJson } from './sameJson.ts';

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('reuse', () => {
  it('keeps every part that did not change, and only those', () => {
    const before = { kept: { list: [1, { a: 2 }] }, changed: { b: [1, 2], c: { d: 3 } }, gone: 1 };
    const after = { kept: { list: [1, { a: 2 }] }, changed: { b: [1, 2, 3], c: { d: 3 } }, toString: 1 };
    const reused = reuse(before, after);
    expect(reused).toEqual(after);
    expect(reused.kept).toBe(before.kept);
    expect(reused.changed).not.toBe(before.changed);
    expect(reused.changed.c).toBe(before.changed.c);
  });

  it('gives the very same value for an equal one, and an equal value always', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(reuse(before, copyOf(before))).toBe(before);
        expect(reuse(before, copyOf(after))).toEqual(copyOf(after));
      }),
    );
  });
});

describe('sameJson', () => {
  it('agrees with the text of the values, members sorted', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        expect(sameJson(one, copyOf(one))).toBe(true);
        expect(sameJson(copyOf(one), copyOf(other))).toBe(sorted(one) === sorted(other));
      }),
    );
  });

  it.each([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [[], {}, false],
    [{ a: undefined }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [null, {}, false],
    [{ toString: 1 }, {}, false],
    [{}, { toString: 1 }, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
  });
});

const sorted = (value: unknown): string =>
  JSON.stringify(copyOf(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
