import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { summaryOf } from '../../src/content/lesson/lesson.ts';
import { codeOf } from './lessons.ts';
import { LESSONS, loadFacts, loadLessons } from './readLessons.ts';

/** Runs a module's text. */
async function moduleOf(name: string): Promise<Record<string, unknown>> {
  const code = codeOf(name);
  if (!code.ok) throw new Error(code.error.join('\n'));
  return (await import(`data:text/javascript,${encodeURIComponent(code.value)}`)) as Record<string, unknown>;
}

describe('the modules that the page loads', () => {
  it('virtual:lessons has the summaries, and no lesson of an unknown id', async () => {
    const lessons = loadLessons();
    const index = await moduleOf('virtual:lessons');
    const loadLesson = index['loadLesson'] as (id: string) => Promise<unknown>;
    expect([index['LESSONS'], await loadLesson('toString')]).toEqual([
      lessons.ok && lessons.value.map(summaryOf),
      null,
    ]);
  });

  it('virtual:lessons/ID has the whole lesson', async () => {
    const lessons = loadLessons();
    const loaded = await moduleOf('virtual:lessons/across-accounts');
    expect(loaded['default']).toEqual(lessons.ok && lessons.value.find(({ id }) => id === 'across-accounts'));
  });

  it('virtual:facts has every fact by its id', async () => {
    const facts = loadFacts();
    const loaded = await moduleOf('virtual:facts');
    expect(Object.values(loaded['FACTS'] as object)).toEqual(facts.ok && facts.value);
  });
});

describe('what is wrong in lessons/', () => {
  it('is told by file, line and field', () => {
    const folder = `${mkdtempSync(join(tmpdir(), 'lessons-'))}/`;
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const part of ['tutorials', 'worlds'])
      cpSync(join(LESSONS, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'worlds/two-accounts.yaml'), 'accounts: none\n');
    expect(codeOf('virtual:lessons', folder)).toEqual({
      ok: false,
      error: [
        'lessons/worlds/two-accounts.yaml, line 1, /accounts: expected a list of accounts, found "none"',
      ],
    });
  });

  it('is an id that no lesson has', () => {
    expect(codeOf('virtual:lessons/none')).toEqual({
      ok: false,
      error: [`no lesson in ${LESSONS}tutorials/ has the id none`],
    });
  });
});
