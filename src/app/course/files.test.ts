import { describe, expect, it } from 'vitest';
import type { LessonSummary } from '../../content/lesson/lesson.ts';
import type { SaveInFile } from '../../content/progress/file.ts';
import { exportText } from './exportText.ts';
import { saveChoices } from './saveChoices.ts';

const NOW = '2026-11-02T10:00:00.000Z';

describe('the export', () => {
  it('has each save as it is stored, and leaves out what cannot be read', () => {
    const kept = new Map([
      ['sts-lab/lesson/a', '{"version":2,"value":{"at":1}}'],
      ['sts-lab/lesson/b', 'broken'],
    ]);
    const store = {
      read: (key: string) => kept.get(key) ?? null,
      write: () => undefined,
      remove: () => undefined,
    };
    expect(JSON.parse(exportText(store, ['a', 'b', 'c'], NOW))).toEqual({
      progress: 1,
      exportedAt: NOW,
      lessons: { a: { version: 2, value: { at: 1 } } },
    });
  });
});

const lesson = (id: string): LessonSummary => ({
  id,
  title: id.toUpperCase(),
  summary: '',
  minutes: 5,
  part: 'Tests',
  order: 1,
  prerequisites: [],
  examTasks: [],
  steps: ['one', 'two', 'three'].map((step) => ({ id: step, title: step })),
});

const inFile = (id: string, solved: string[], hints: Record<string, number> = {}): SaveInFile => {
  const value = { at: solved.length, solved, hints };
  return { lesson: id, version: 2, value, saved: value as unknown as SaveInFile['saved'] };
};

describe('an import', () => {
  const mine = { at: 1, solved: ['one'], hints: {} };
  const left = { ...mine, hints: 0, keptAt: null };
  const mineOf = (id: string) => (id === 'new' ? { left: null, value: undefined } : { left, value: mine });

  it('offers the further save of each lesson, in the order of the course', () => {
    const saves = [
      inFile('behind', [], { 'one/trust': 3 }),
      inFile('ahead', ['one', 'two', 'old']),
      inFile('new', ['one'], { 'one/trust': 2, 'two/trust': 1 }),
      inFile('same', ['one']),
      inFile('elsewhere', ['one']),
    ];
    const lessons = ['same', 'new', 'ahead', 'behind', 'absent'].map(lesson);
    const choices = saveChoices(saves, lessons, mineOf);
    expect(choices.map(({ lesson: id, same, choice }) => [id, same, choice])).toEqual([
      ['same', true, 'mine'],
      ['new', false, 'file'],
      ['ahead', false, 'file'],
      ['behind', false, 'mine'],
    ]);
    expect(choices[1]).toMatchObject({ title: 'NEW', steps: 3, mine: null, file: { solved: 1, hints: 3 } });
    expect(choices[2]).toMatchObject({ mine: { solved: 1, hints: 0 }, file: { solved: 2, hints: 0 } });
  });
});
