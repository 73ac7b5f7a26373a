import { describe, expect, it } from 'vitest';
import { decodeDraft } from '../../content/lesson/authoring/decodeDraft.ts';
import { newDraft } from '../../content/lesson/authoring/draft.ts';
import { titled } from '../../content/lesson/authoring/edits.ts';
import { recordingOf } from '../../content/lesson/authoring/recording.ts';
import { makeCall } from '../../content/call/made.ts';
import { err, ok } from '../../lib/result.ts';
import { assumeReadOnly, trusting, TRUST, twoAccounts } from '../../machines/fixture.ts';
import { withDocument } from '../../world/documents.ts';
import { keepDraft, loadDraft, type DraftWork } from './buildStore.ts';
import { draftKey } from './draftList.ts';

const storeOf = () => {
  const map = new Map<string, string>();
  return {
    map,
    read: (key: string) => map.get(key) ?? null,
    write: (key: string, text: string) => void map.set(key, text),
    remove: (key: string) => void map.delete(key),
  };
};

/** As it is read, with what a reader fills in. */
const DRAFT = ((): DraftWork['draft'] => {
  const read = decodeDraft(newDraft('Mine', 'mine', twoAccounts()));
  if (!read.ok) throw new Error(read.error);
  return read.value;
})();
const WORK: DraftWork = { draft: DRAFT, at: 0, recording: null };
const next = (goesOnFrom: string | null, revision: string) => ({ goesOnFrom, revision });

const recording = (): NonNullable<DraftWork['recording']> => {
  const start = { world: twoAccounts(), calls: [] };
  const state = { ...start, world: withDocument(start.world, TRUST, trusting('444455556666')) };
  const called = makeCall(state, assumeReadOnly);
  if (!called) throw new Error('no credentials');
  const lab = { state, drafts: [{ ref: TRUST, text: '{', sound: '{}' }], asked: assumeReadOnly };
  return { what: 'solution', since: 0, done: recordingOf([start, state, called]), lab };
};

describe('a lesson that is made', () => {
  it('is kept with the recording on its way', () => {
    const store = storeOf();
    const work = { ...WORK, recording: recording() };
    expect(keepDraft('a', work, next(null, 'one-1'), store)).toEqual(ok('one-1'));
    expect(loadDraft('a', store)).toEqual(ok({ value: work, revision: 'one-1' }));
  });

  it('is read from a save of version 1, and without a recording that cannot be read', () => {
    const store = storeOf();
    const changed = '2026-01-01T00:00:00Z';
    store.write(draftKey('a'), JSON.stringify({ version: 1, value: { draft: DRAFT, at: 3, changed } }));
    store.write(
      draftKey('b'),
      JSON.stringify({ version: 2, value: { draft: DRAFT, at: 0, recording: { what: 'x' }, changed } }),
    );
    expect(loadDraft('a', store)).toEqual(ok({ value: WORK, revision: null }));
    expect(loadDraft('b', store)).toEqual(ok({ value: WORK, revision: null }));
  });

  it('is not written over what another tab has written, unless both have the same', () => {
    const store = storeOf();
    keepDraft('a', WORK, next(null, 'one-1'), store);
    const theirs = { ...WORK, draft: titled(DRAFT, 0, 'Theirs') };
    expect(keepDraft('a', theirs, next('one-1', 'two-1'), store)).toEqual(ok('two-1'));
    const stands = store.map.get(draftKey('a'));
    expect(keepDraft('a', WORK, next('one-1', 'one-2'), store)).toEqual(err({ code: 'otherWriter' }));
    expect(keepDraft('a', theirs, next('one-1', 'one-3'), store)).toEqual(ok('two-1'));
    expect(store.map.get(draftKey('a'))).toBe(stands);
  });

  it('is the same in two tabs that show different steps; which one is shown is kept by the one who wrote last', () => {
    const store = storeOf();
    const [step] = DRAFT.steps;
    const two = { ...WORK, draft: { ...DRAFT, steps: [step, { ...step, id: 'more' }] } } as DraftWork;
    keepDraft('a', two, next(null, 'one-1'), store);
    expect(keepDraft('a', { ...two, at: 1 }, next(null, 'two-1'), store)).toEqual(ok('one-1'));
    expect(loadDraft('a', store)).toMatchObject({ value: { value: { at: 0 } } });
    expect(keepDraft('a', { ...two, at: 1 }, next('one-1', 'one-2'), store)).toEqual(ok('one-2'));
    expect(loadDraft('a', store)).toMatchObject({ value: { value: { at: 1 } } });
  });
});
