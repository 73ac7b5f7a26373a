import { expect, test } from 'vitest';
import { begun, withFlag } from '../../machines/exam/progress.ts';
import { load, save, type Store } from '../../storage/save.ts';
import { PAPER } from './examStore.ts';
import { holdOn, leftPaper } from './leftPaper.ts';
import { paperText, readPaper } from './paperFile.ts';
import { paperKeeper } from './paperKeeper.ts';

const PROGRESS = begun(
  {
    mode: 'study',
    exam: null,
    items: [{ question: 'one', options: ['a', 'b'], prompts: [] }],
    seconds: null,
    pausable: false,
  },
  0,
);
const LATER = withFlag(PROGRESS);

function memory() {
  const texts = new Map<string, string>();
  let isFull = false;
  const store: Store = {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (isFull) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
    remove: (key) => void texts.delete(key),
  };
  return { texts, store, fill: (full: boolean) => void (isFull = full) };
}

const keptIn = (store: Store) => {
  const kept = load(store, PAPER);
  return kept.ok ? kept.value : kept.error;
};

test('a paper is kept, change by change, and forgotten when it is given up', () => {
  const { store, texts } = memory();
  const keep = paperKeeper(store, null, 'a');
  expect([keep(PROGRESS), keep(LATER), keptIn(store)]).toEqual([{ code: 'kept' }, { code: 'kept' }, LATER]);
  expect([keep(null), texts.size]).toEqual([{ code: 'kept' }, 0]);
});

test('storage that was cleared is told, and the paper kept again', () => {
  const { store, texts } = memory();
  const keep = paperKeeper(store, null, 'a');
  keep(PROGRESS);
  texts.clear();
  expect([keep(LATER), keep(LATER), keptIn(store)]).toEqual([{ code: 'cleared' }, { code: 'kept' }, LATER]);
});

test('full storage is told, and what was kept stays', () => {
  const { store, fill } = memory();
  const keep = paperKeeper(store, null, 'a');
  keep(PROGRESS);
  fill(true);
  expect([keep(LATER), keptIn(store)]).toEqual([{ code: 'full' }, PROGRESS]);
  fill(false);
  expect([keep(LATER), keptIn(store)]).toEqual([{ code: 'kept' }, LATER]);
});

test('what another tab has written stays', () => {
  const { store } = memory();
  const keep = paperKeeper(store, null, 'a');
  keep(PROGRESS);
  save(store, PAPER, LATER);
  expect([keep(withFlag(LATER)), keep(null), keptIn(store)]).toEqual([
    { code: 'otherWriter' },
    { code: 'kept' },
    LATER,
  ]);
});

test('an exported paper is read back; any other file says what is wrong', () => {
  expect(readPaper(paperText(LATER))).toEqual({ ok: true, value: LATER });
  expect(readPaper('{"version":1,"value":{}}')).toMatchObject({ ok: false });
  expect(readPaper(paperText(LATER).replace('"version":1', '"version":2'))).toEqual({
    ok: false,
    error: '/version: expected 1, found 2',
  });
  expect(readPaper('no JSON')).toMatchObject({ ok: false });
});

test('a paper that could not be kept is held on to, until another tab goes on with what was kept', () => {
  const { store, fill } = memory();
  const keep = paperKeeper(store, null, 'a');
  keep(PROGRESS);
  fill(true);
  keep(LATER);
  holdOn(store, LATER);
  expect(leftPaper(store)).toEqual({ progress: LATER, revision: 'a-1', unread: null });
  fill(false);
  const elsewhere = { ...LATER, now: 5 };
  paperKeeper(store, 'a-1', 'b')(elsewhere);
  expect(leftPaper(store)).toEqual({ progress: elsewhere, revision: 'b-1', unread: null });
  holdOn(store, null);
  store.write(PAPER.key, '{');
  expect(leftPaper(store)).toMatchObject({ progress: null, unread: { code: 'corrupt' } });
});
