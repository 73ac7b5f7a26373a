import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { summaryOf as summaryOfAction } from '../../src/content/actions/comparison.ts';
import { listed } from '../../src/content/lesson/translation/listed.ts';
import { summaryOf as summaryOfReadyWorld } from '../../src/content/sandbox/readyWorld.ts';
import { codeOf } from './lessons.ts';
import {
  LESSONS,
  loadActions,
  loadBackground,
  loadFacts,
  loadGlossary,
  loadLessons,
  loadQuestions,
  loadReadyWorlds,
  loadRuleCases,
  loadTranslations,
  TOLD,
} from './readLessons.ts';

/** Runs a module's text. */
async function moduleOf(name: string): Promise<Record<string, unknown>> {
  const code = codeOf(name);
  if (!code.ok) throw new Error(code.error.join('\n'));
  return (await import(`data:text/javascript,${encodeURIComponent(code.value)}`)) as Record<string, unknown>;
}

describe('the modules that the page loads', () => {
  it('virtual:lessons has the summaries in all languages, and no lesson of an unknown id', async () => {
    const [lessons, translations] = [loadLessons(), loadTranslations()];
    const index = await moduleOf('virtual:lessons');
    const loadLesson = index['loadLesson'] as (id: string, locale: string) => Promise<unknown>;
    expect([index['LESSONS'], await loadLesson('toString', 'es')]).toEqual([
      lessons.ok && lessons.value.map((lesson) => listed(lesson, translations.ok ? translations.value : [])),
      null,
    ]);
  });

  it('virtual:lessons/ID/es has the lesson in Spanish', async () => {
    const translations = loadTranslations();
    const loaded = await moduleOf('virtual:lessons/across-accounts/es');
    const spanish =
      translations.ok && translations.value.find(({ lesson }) => lesson.id === 'across-accounts');
    expect([loaded['default'], spanish && spanish.lesson.title]).toEqual([
      spanish && spanish.lesson,
      'Entre cuentas',
    ]);
  });

  it('virtual:lessons/ID has the whole lesson', async () => {
    const lessons = loadLessons();
    const loaded = await moduleOf('virtual:lessons/across-accounts');
    expect(loaded['default']).toEqual(lessons.ok && lessons.value.find(({ id }) => id === 'across-accounts'));
  });

  it('virtual:sandbox has the summaries, and no ready world of an unknown id', async () => {
    const worlds = loadReadyWorlds();
    const index = await moduleOf('virtual:sandbox');
    const loadReadyWorld = index['loadReadyWorld'] as (id: string) => Promise<unknown>;
    expect([index['READY_WORLDS'], await loadReadyWorld('toString')]).toEqual([
      worlds.ok && worlds.value.map(summaryOfReadyWorld),
      null,
    ]);
  });

  it('virtual:sandbox has a chunk for each ready world, and virtual:sandbox/ID is the whole of it', async () => {
    const worlds = loadReadyWorlds();
    const index = codeOf('virtual:sandbox');
    const chunks = [...(index.ok ? index.value : '').matchAll(/import\("([^"]*)"\)/g)].map(
      ([, id]) => id ?? '',
    );
    const loaded = await Promise.all(chunks.map(moduleOf));
    expect(loaded.map((module) => module['default'])).toEqual(worlds.ok && worlds.value);
  });

  it('virtual:actions has the rows, and virtual:actions/ID the calls of one', async () => {
    const actions = loadActions();
    const index = await moduleOf('virtual:actions');
    const loaded = await moduleOf('virtual:actions/AssumeRole');
    expect([index['ACTIONS'], loaded['default']]).toEqual([
      actions.ok && actions.value.map(summaryOfAction),
      actions.ok && actions.value[0],
    ]);
  });

  it('virtual:rules has what stands around every rule, and virtual:rules/ID the cases of one', async () => {
    const [background, cases] = [loadBackground(), loadRuleCases('B-044')];
    const index = await moduleOf('virtual:rules');
    const loaded = await moduleOf('virtual:rules/B-044');
    expect([index['RULES'], loaded['default']]).toEqual([
      background.ok && background.value,
      cases.ok && cases.value,
    ]);
    expect(cases.ok && cases.value.map(({ title, about }) => [title, about])).toEqual([
      [
        'trust names the user',
        'Within one account a trust policy that names the user, or the very session, is enough by itself: no identity policy is needed. Whom it does not name it does not help.',
      ],
    ]);
  });

  it('virtual:glossary and virtual:choose have terms and questions', async () => {
    const [glossary, questions] = [loadGlossary(), loadQuestions()];
    const [terms, choose] = [await moduleOf('virtual:glossary'), await moduleOf('virtual:choose')];
    expect([terms['GLOSSARY'], choose['CHOOSE']]).toEqual([
      glossary.ok && glossary.value,
      questions.ok && questions.value,
    ]);
  });

  it('virtual:told has a chunk for each kind and language, and nothing in English', async () => {
    const index = await moduleOf('virtual:told');
    const loadTold = index['loadTold'] as (kind: string, locale: string) => Promise<unknown>;
    const facts = await moduleOf('virtual:told/facts/es');
    const told = TOLD.facts('es');
    expect([await loadTold('facts', 'en'), facts['default']]).toEqual([null, told.ok && told.value]);
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

  it('is told of ready worlds too', () => {
    const folder = `${mkdtempSync(join(tmpdir(), 'lessons-'))}/`;
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const part of ['sandbox', 'worlds'])
      cpSync(join(LESSONS, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'worlds/eks.yaml'), 'accounts: none\n');
    expect(codeOf('virtual:sandbox', folder)).toEqual({
      ok: false,
      error: ['lessons/worlds/eks.yaml, line 1, /accounts: expected a list of accounts, found "none"'],
    });
  });

  it.each([
    ['lessons', `no lesson in ${LESSONS}tutorials/ has the id none`],
    ['sandbox', `no ready world in ${LESSONS}sandbox/ has the id none`],
    ['rules', `no case in ${LESSONS}cases/ has the id none`],
  ])('is an id that no %s module has', (name, error) => {
    expect(codeOf(`virtual:${name}/none`)).toEqual({ ok: false, error: [error] });
  });

  it('is a module that is none', () => {
    expect(codeOf('virtual:toString')).toEqual({
      ok: false,
      error: ['virtual:toString is no module of lessons/'],
    });
  });
});
