import { describe, expect, it } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { forget, load, save, type SaveFormat, type Store } from './save.ts';

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
