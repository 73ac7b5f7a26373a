import { expect, it } from 'vitest';
import { draftEntries, draftKey, takeDraft } from './draftList.ts';

const storeOf = (texts: Record<string, string>) => {
  const map = new Map(Object.entries(texts));
  return {
    keys: () => [...map.keys()],
    read: (key: string) => map.get(key) ?? null,
    write: (key: string, text: string) => void map.set(key, text),
    remove: (key: string) => void map.delete(key),
  };
};

const saved = (title: string, changed: string): string =>
  JSON.stringify({ version: 1, value: { draft: { about: { title }, steps: [{}, {}] }, changed } });

it('lessons are listed, the one changed last first, whatever stands in one of them', () => {
  const store = storeOf({
    [draftKey('a')]: saved('Old', '2026-01-01T00:00:00Z'),
    [draftKey('b')]: saved('New', '2026-02-01T00:00:00Z'),
    [draftKey('c')]: '{',
    [`${draftKey('a')}.broken`]: 'x',
    'sts-lab/world/a': 'x',
  });
  expect(draftEntries(store)).toEqual([
    { id: 'b', title: 'New', steps: 2, changed: '2026-02-01T00:00:00Z' },
    { id: 'a', title: 'Old', steps: 2, changed: '2026-01-01T00:00:00Z' },
    { id: 'c', title: '', steps: 0, changed: null },
  ]);
  expect(takeDraft(store, 'c')).toBe('{');
  expect(draftEntries(store).map(({ id }) => id)).toEqual(['b', 'a']);
});
