import { describe, expect, it } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { replaceAll } from './replace.ts';
import type { Store } from './save.ts';

/** A store that takes so many characters in all. */
function storeOf(entries: Record<string, string>, room = Infinity): Store & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    remove: (key) => void kept.delete(key),
    write: (key, text) => {
      const others = [...kept].reduce((sum, [name, each]) => (name === key ? sum : sum + each.length), 0);
      if (others + text.length > room) throw new DOMException('too much', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

describe('several texts', () => {
  it('are put in place together, and what stood there leads back', () => {
    const store = storeOf({ one: 'a', two: 'b', other: 'c' });
    const before = replaceAll(store, { one: null, two: 'B', three: 'new' });
    expect(before).toEqual(ok({ one: 'a', two: 'b', three: null }));
    expect(Object.fromEntries(store.kept)).toEqual({ two: 'B', three: 'new', other: 'c' });
    expect(replaceAll(store, before.ok ? before.value : {}).ok).toBe(true);
    expect(Object.fromEntries(store.kept)).toEqual({ one: 'a', two: 'b', other: 'c' });
  });

  it('stand as they stood when there is no room for one of them', () => {
    const store = storeOf({ one: 'aaaaa', two: 'b' }, 10);
    expect(replaceAll(store, { one: null, three: 'long text', two: 'BB' })).toEqual(err({ code: 'full' }));
    expect(Object.fromEntries(store.kept)).toEqual({ one: 'aaaaa', two: 'b' });
  });

  it('are not touched in a store that cannot be read', () => {
    const store = storeOf({ one: 'a' });
    const denied = {
      ...store,
      read: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(replaceAll(denied, { one: 'b' })).toEqual(err({ code: 'denied' }));
    expect(store.kept.get('one')).toBe('a');
  });
});
