import { describe, expect, it, test } from 'vitest';
import { readWorldValue } from '../../world/file/readValue.ts';
import { encodeSavedLesson, type SavedLesson } from '../lesson/saved.ts';
import { readProgress } from './file.ts';
import { further } from './further.ts';

function saved(): SavedLesson {
  const read = readWorldValue({ accounts: [{ id: '111122223333' }] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const entry = { world: read.value.world, calls: [] };
  const asked = {
    as: 'none',
    call: 'sts:GetCallerIdentity',
    params: {},
    resource: null,
    token: null,
    context: {},
    omitSessionToken: false,
    label: null,
  };
  return {
    state: entry,
    entry,
    asked,
    drafts: [],
    at: 1,
    solved: ['one'],
    hints: { 'one/trust': 2 },
    begun: ['one', 'two'],
    steps: ['one', 'two'],
    fingerprint: 'f',
    keptAt: '2026-11-01T10:00:00.000Z',
  };
}

const fileOf = (value: unknown, version = 2): string =>
  JSON.stringify(
    { progress: 1, exportedAt: '2026-11-02T10:00:00.000Z', lessons: { small: { version, value } } },
    null,
    1,
  );

describe('a file of progress', () => {
  it('is read with every save in it', () => {
    const value = JSON.parse(JSON.stringify(encodeSavedLesson(saved()))) as unknown;
    const read = readProgress(fileOf(value));
    expect(read.ok && read.value).toEqual([{ lesson: 'small', version: 2, value, saved: saved() }]);
  });

  const {
    keptAt: _,
    steps: __,
    fingerprint: ___,
    ...first
  } = encodeSavedLesson(saved()) as Record<string, unknown>;

  it('may hold saves of version 1', () => {
    const read = readProgress(fileOf(first, 1));
    expect(read.ok && read.value[0]?.saved).toEqual({
      ...saved(),
      keptAt: null,
      steps: null,
      fingerprint: null,
    });
  });

  test.each([
    ['', '', 1],
    ['accounts: []', '/progress', 1],
    ['{"progress": 2, "exportedAt": "2026-11-02T10:00:00Z", "lessons": {}}', '/progress', 1],
    [fileOf({}, 3), '/lessons/small/version', 6],
    [fileOf([]), '/lessons/small/value', 7],
    [fileOf({ ...first, at: -1 }), '/lessons/small/value/at', 5],
    [
      fileOf({ ...first, state: { world: { accounts: 7 }, calls: [] } }),
      '/lessons/small/value/state/world',
      5,
    ],
    [fileOf(first).slice(0, 200), '', null],
  ])('that is wrong says where: %.60j', (text, path, line) => {
    const read = readProgress(text);
    const [error] = read.ok ? [] : read.error;
    expect(error).toMatchObject(line === null ? {} : { path, line });
    expect([error?.expected, error?.found].every((said) => said !== undefined && said !== '')).toBe(true);
  });
});

describe('of two saves of a lesson', () => {
  const steps = ['one', 'two', 'three'];
  test.each([
    ['the only one is the further one', null, { solved: [], at: 0 }, 'file'],
    ['the one with more solved is', { solved: ['one'], at: 2 }, { solved: ['one', 'two'], at: 0 }, 'file'],
    [
      'steps that are gone do not count',
      { solved: ['one'], at: 1 },
      { solved: ['old', 'older'], at: 2 },
      'mine',
    ],
    ['the one that stands later is', { solved: ['one'], at: 0 }, { solved: ['two'], at: 1 }, 'file'],
    ['mine is, when neither is', { solved: ['one'], at: 1 }, { solved: ['two'], at: 1 }, 'mine'],
  ] as const)('%s', (_, mine, file, which) => {
    expect(further(mine, file, steps)).toBe(which);
  });
});
