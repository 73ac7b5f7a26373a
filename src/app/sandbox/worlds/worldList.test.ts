import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../lib/result.ts';
import type { WorldEntry } from './entry.ts';
import { duplicate, ownWorlds, putAll, remove, rename, textsOf, type ListedStore } from './worldList.ts';

const READY: ReadonlySet<string> = new Set(['two-accounts']);

const entry = (title: string, changed: string): WorldEntry => ({
  title,
  from: { kind: 'world', name: 'Two accounts' },
  changed,
  accounts: 2,
  roles: 3,
});

const entryText = (title: string, changed = '2026-11-21T10:00:00.000Z'): string =>
  JSON.stringify({ version: 1, value: entry(title, changed) });

const memory = (
  entries: Record<string, string>,
  room = Infinity,
): ListedStore & { kept: Map<string, string> } => {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    keys: () => [...kept.keys()],
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (kept.size >= room && !kept.has(key)) throw new Error('the quota has been exceeded');
      kept.set(key, text);
    },
    remove: (key) => void kept.delete(key),
  };
};

describe('the list of worlds', () => {
  it('has the world that was changed last first, and reads none of them', () => {
    const store = memory({
      'sts-lab/world/a': entryText('A', '2026-11-20T10:00:00.000Z'),
      'sts-lab/sandbox/a': 'never read',
      'sts-lab/world/b': entryText('B', '2026-11-21T10:00:00.000Z'),
      'sts-lab/sandbox/two-accounts': 'work in a ready world',
      'sts-lab/sandbox/a.broken': 'put aside',
      'sts-lab/lesson/across-accounts': 'a lesson',
    });
    expect(ownWorlds(store, READY)).toEqual(
      ok([
        { id: 'b', title: 'B', entry: entry('B', '2026-11-21T10:00:00.000Z') },
        { id: 'a', title: 'A', entry: entry('A', '2026-11-20T10:00:00.000Z') },
      ]),
    );
  });

  it.each([
    ['{"version":1,"value":{"title":7}}'],
    ['{"version":1,"value":{"title":"A","changed":"soon","accounts":1,"roles":1,"from":{"kind":"link"}}}'],
    ['{"version":1,"value":{"title":"A","changed":"2026-01-01","accounts":1,"roles":1,"from":{"kind":"x"}}}'],
    ['nothing'],
  ])('names a world by its id when its entry is corrupt: %s', (text) => {
    const store = memory({ 'sts-lab/world/a': text, 'sts-lab/sandbox/a': 'whole' });
    expect(ownWorlds(store, READY)).toEqual(ok([{ id: 'a', title: 'a', entry: null }]));
    expect(store.kept.get('sts-lab/world/a.broken')).toBe(text);
  });

  it('is out of reach where storage is', () => {
    const denied = {
      ...memory({}),
      keys: () => {
        throw new Error('denied');
      },
    };
    expect(ownWorlds(denied, READY)).toEqual(err({ code: 'denied' }));
  });
});

describe('a world of the list', () => {
  const whole = () =>
    memory({
      'sts-lab/world/a': entryText('A'),
      'sts-lab/start/a': 'start',
      'sts-lab/sandbox/a': 'work',
    });

  it('is renamed', () => {
    const store = whole();
    expect(rename(store, 'a', entry('A', '2026-11-21T10:00:00.000Z'), 'B')).toEqual(ok(null));
    expect(store.kept.get('sts-lab/world/a')).toBe(entryText('B'));
  });

  it('is duplicated with all that is kept of it', () => {
    const store = whole();
    const as = { id: 'b', title: 'A copy', now: '2026-11-22T10:00:00.000Z' };
    expect(duplicate(store, 'a', as)).toEqual(ok(null));
    expect(textsOf(store, 'b')).toEqual({
      'sts-lab/world/b': JSON.stringify({
        version: 1,
        value: {
          title: 'A copy',
          from: { kind: 'world', name: 'A' },
          changed: as.now,
          accounts: 2,
          roles: 3,
        },
      }),
      'sts-lab/start/b': 'start',
      'sts-lab/sandbox/b': 'work',
    });
  });

  it('is not half duplicated where there is no room', () => {
    const store = memory(Object.fromEntries(whole().kept), 5);
    const as = { id: 'b', title: 'A copy', now: '2026-11-22T10:00:00.000Z' };
    expect(duplicate(store, 'a', as)).toEqual(err({ code: 'full' }));
    expect([...store.kept.keys()]).toEqual(['sts-lab/world/a', 'sts-lab/start/a', 'sts-lab/sandbox/a']);
  });

  it('is deleted, and put back as it was', () => {
    const store = whole();
    const before = new Map(store.kept);
    const texts = remove(store, 'a');
    expect(store.kept.size).toBe(0);
    expect(putAll(store, texts)).toEqual(ok(null));
    expect(store.kept).toEqual(before);
  });
});
