import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSONS, loadLessons } from '../../../../scripts/vite/readLessons.ts';
import { smallFiles, smallLesson } from '../fixture.ts';
import { readLessons } from '../read.ts';
import { decodeDraft } from './decodeDraft.ts';
import type { LessonDraft } from './draft.ts';
import { filesOf } from './files.ts';
import { readDraft } from './readDraft.ts';

const draftOf = (files: ReadonlyMap<string, string>): LessonDraft => {
  const read = readDraft(files);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

const folderOf = (id: string): Map<string, string> => {
  const folder = `${LESSONS}tutorials/${id}`;
  const names = readdirSync(folder).filter((name) => /\.(?:yaml|md)$/.test(name));
  const files = new Map(
    names.map((name) => [`tutorials/${id}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const [, world = ''] =
    /^world: .*worlds\/(.+)$/m.exec(files.get(`tutorials/${id}/lesson.yaml`) ?? '') ?? [];
  return files.set(`worlds/${world}`, readFileSync(`${LESSONS}worlds/${world}`, 'utf8'));
};

const lessons = loadLessons();

describe('files and draft', () => {
  it.each((lessons.ok ? lessons.value : []).map((lesson) => [lesson.id, lesson] as const))(
    '%s is the same lesson after it was read as a draft and written again',
    (id, lesson) => {
      const draft = draftOf(folderOf(id));
      const read = readLessons(filesOf(draft), { alone: true });
      expect(read.ok ? [] : read.error).toEqual([]);
      expect(read.ok && read.value[0]).toEqual(lesson);
    },
  );

  it('what was written is written the same again', () => {
    const files = filesOf(draftOf(smallFiles()));
    expect([...filesOf(draftOf(files))]).toEqual([...files]);
    expect(readLessons(files)).toEqual({ ok: true, value: [smallLesson()] });
  });

  it('leaves out what a reader fills in, and writes long texts as such', () => {
    const text = filesOf(draftOf(smallFiles())).get('tutorials/small/01-trust.md') ?? '';
    expect(text).not.toMatch(/made: false|exactly|atGate|teaches|begin/);
    expect(text).toMatch(/^---\ntitle: Trust Ana\ncalls:\n {2}- as: arn:aws:iam::444455556666:user\/Ana\n/);
    expect(text).toMatch(/---\n\nName \*\*Ana\*\* in the trust policy\.\n$/);
  });

  it('a draft is kept as it is, unfinished parts and all', () => {
    const draft = draftOf(smallFiles());
    const unfinished = {
      ...draft,
      steps: [
        { ...draft.steps[0], title: '', goals: [], hints: { trust: { nudge: 'x', concept: '', exact: '' } } },
      ],
    };
    expect(decodeDraft(JSON.parse(JSON.stringify(unfinished)))).toEqual({ ok: true, value: unfinished });
  });

  it.each([
    ['no object', 'x'],
    [
      'a step with a field of its own',
      { ...draftOf(smallFiles()), steps: [{ id: 'a', prose: '', run: 'x' }] },
    ],
    ['no step', { ...draftOf(smallFiles()), steps: [] }],
  ])('is not read from %s', (_, value) => {
    expect(decodeDraft(value).ok).toBe(false);
  });
});
