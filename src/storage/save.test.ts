import { describe, expect, it } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { forget, load, loadKept, save, saveNext, type SaveFormat, type Store } from './save.ts';
import { revisionIn } from './envelope.ts';

const format: SaveFormat<number> = {
  key: 'progress',
  version: 2,
  decode: (value) =>
    typeof value === 'number' ? ok(value) : err(`expected a number, found ${typeof value}`),
};

const memory = (entries: Record<string, string> = {}): Store & { entries: Map<string, string> } => {
  const kept = new Map(Object.entries(entries));
  return {
    entries: kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
};

describe('saves', () => {
  it('come back as they were written', () => {
    const store = memory();
    expect(save(store, format, 7)).toEqual(ok(null));
    expect(store.entries).toEqual(new Map([['progress', '{"version":2,"value":7}']]));
    expect(load(store, format)).toEqual(ok(7));
  });

  it('are null where there is none, and after forgetting', () => {
    const store = memory();
    expect(load(store, format)).toEqual(ok(null));
    save(store, format, 7);
    forget(store, format);
    expect(load(store, format)).toEqual(ok(null));
  });

  it.each([
    ['{"version":2,"va', /^SyntaxError: /],
    ['[]', /^expected an object with version and value$/],
    ['{"version":2,"value":"seven"}', /^expected a number, found string$/],
  ])('that are corrupt are put aside with what is wrong: %s', (text, detail) => {
    const store = memory({ progress: text });
    expect(load(store, format)).toEqual(
      err({ code: 'corrupt', detail: expect.stringMatching(detail), keptAs: 'progress.broken' }),
    );
    expect(store.entries).toEqual(new Map([['progress.broken', text]]));
  });

  it('of a newer lab are put aside', () => {
    const text = '{"version":3,"value":7}';
    const store = memory({ progress: text });
    expect(load(store, format)).toEqual(err({ code: 'newer', version: 3, keptAs: 'progress.broken' }));
    expect(store.entries).toEqual(new Map([['progress.broken', text]]));
  });

  it('stay where they are when there is no room to put them aside, and never over an earlier one', () => {
    const noRoom = {
      ...memory({ progress: 'broken' }),
      write: () => {
        throw new Error('the quota has been exceeded');
      },
    };
    expect(load(noRoom, format)).toMatchObject({ ok: false, error: { code: 'corrupt', keptAs: 'progress' } });
    expect(noRoom.entries).toEqual(new Map([['progress', 'broken']]));
    const second = memory({ progress: 'broken too', 'progress.broken': 'broken' });
    expect(load(second, format)).toMatchObject({ ok: false, error: { keptAs: 'progress.broken2' } });
    expect(second.entries).toEqual(
      new Map([
        ['progress.broken', 'broken'],
        ['progress.broken2', 'broken too'],
      ]),
    );
  });

  it('say when storage is denied or full', () => {
    const refusing = (message: string): Store => {
      const refuse = (): never => {
        throw new Error(message);
      };
      return { read: refuse, write: refuse, remove: refuse };
    };
    expect(load(refusing('denied'), format)).toEqual(err({ code: 'denied' }));
    expect(save(refusing('denied'), format, 7)).toEqual(err({ code: 'denied' }));
    expect(save(refusing('the quota has been exceeded'), format, 7)).toEqual(err({ code: 'full' }));
  });
});

describe('saves of several writers', () => {
  const from = (goesOnFrom: string | null, revision: string) => ({ goesOnFrom, revision });

  it('go on from each other by their revisions', () => {
    const store = memory();
    expect(saveNext(store, format, 7, from(null, 'a-1'))).toEqual(ok('a-1'));
    expect(store.entries).toEqual(new Map([['progress', '{"version":2,"revision":"a-1","value":7}']]));
    expect(saveNext(store, format, 8, from('a-1', 'a-2'))).toEqual(ok('a-2'));
    expect(loadKept(store, format)).toEqual(ok({ value: 8, revision: 'a-2' }));
    expect(revisionIn(store.entries.get('progress') ?? '')).toBe('a-2');
  });

  it('never write over what somebody else has written since, unless it says the same', () => {
    const store = memory();
    saveNext(store, format, 7, from(null, 'a-1'));
    saveNext(store, format, 8, from('a-1', 'b-1'));
    expect(saveNext(store, format, 9, from('a-1', 'a-2'))).toEqual(err({ code: 'otherWriter' }));
    expect(loadKept(store, format)).toEqual(ok({ value: 8, revision: 'b-1' }));
    expect(saveNext(store, format, 8, from('a-1', 'a-2'))).toEqual(ok('b-1'));
    expect(loadKept(store, format)).toEqual(ok({ value: 8, revision: 'b-1' }));
  });

  it('know what stands there in another order of its members', () => {
    const store = memory({ progress: '{"version":2,"revision":"b-1","value":{"a":1,"b":2}}' });
    const any: SaveFormat<unknown> = { ...format, decode: ok };
    expect(saveNext(store, any, { b: 2, a: 1 }, from('a-1', 'a-2'))).toEqual(ok('b-1'));
    expect(saveNext(store, any, { b: 1, a: 2 }, from('a-1', 'a-2'))).toEqual(err({ code: 'otherWriter' }));
  });

  it('go on from a save without a revision, and from one that is gone', () => {
    const store = memory({ progress: '{"version":1,"value":6}' });
    expect(loadKept(store, format)).toEqual(ok({ value: 6, revision: null }));
    expect(saveNext(store, format, 7, from(null, 'a-1'))).toEqual(ok('a-1'));
    store.entries.clear();
    expect(saveNext(store, format, 8, from('a-1', 'a-2'))).toEqual(ok('a-2'));
  });

  it('say when storage is full, and keep what was there', () => {
    const full: Store = {
      ...memory({ progress: '{"version":2,"revision":"a-1","value":7}' }),
      write: () => {
        throw new Error('the quota has been exceeded');
      },
    };
    expect(saveNext(full, format, 8, from('a-1', 'a-2'))).toEqual(err({ code: 'full' }));
    expect(loadKept(full, format)).toEqual(ok({ value: 7, revision: 'a-1' }));
  });
});

describe('long saves', () => {
  const packed: SaveFormat<string> = {
    key: 'long',
    version: 2,
    decode: (value) => (typeof value === 'string' ? ok(value) : err('expected a text')),
    packing: {
      from: 10,
      pack: (text) => [...text].toReversed().join(''),
      unpack: (text) => (text.includes('?') ? err('not packed') : ok([...text].toReversed().join(''))),
    },
  };

  it('are packed, short ones are not, and both come back', () => {
    const store = memory();
    save(store, packed, 'short');
    expect(store.entries.get('long')).toBe('{"version":2,"value":"short"}');
    save(store, packed, 'rather long');
    expect(store.entries.get('long')).toBe('{"version":2,"packed":"\\"gnol rehtar\\""}');
    expect(load(store, packed)).toEqual(ok('rather long'));
  });

  it.each([
    ['{"version":2,"packed":"?"}', 'not packed'],
    ['{"version":2,"packed":7}', 'expected an object with version and value'],
    ['{"version":2,"packed":"7"}', 'expected a text'],
  ])('that cannot be unpacked are put aside: %s', (text, detail) => {
    const store = memory({ long: text });
    expect(load(store, packed)).toEqual(err({ code: 'corrupt', detail, keptAs: 'long.broken' }));
    expect(store.entries).toEqual(new Map([['long.broken', text]]));
  });
});
