import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  loadActions,
  loadGlossary,
  loadQuestions,
  loadTranslations,
  TOLD,
} from '../../../scripts/vite/readLessons.ts';
import { OTHER_LOCALES } from '../../explain/locale.ts';
import type { Result } from '../../lib/result.ts';
import { lessonFileErrorText, type LessonFileError } from '../lesson/fileError.ts';
import { rulesIn } from '../lesson/proseTree.ts';
import { bannedWords, textsOf } from '../lesson/words.ts';
import { readActionsIn } from './actions.ts';
import { readQuestionsIn } from './choose.ts';
import { readFactsIn } from './facts.ts';
import { readGlossaryIn } from './glossary.ts';
import { readSandboxIn } from './sandbox.ts';

const KINDS = Object.keys(TOLD) as readonly (keyof typeof TOLD)[];

describe.each(OTHER_LOCALES)('what is told in %s', (language) => {
  test.each(KINDS)('%s is whole, and names what its original names', (kind) => {
    const read: Result<unknown, readonly string[]> = TOLD[kind](language);
    expect(read.ok ? [] : read.error).toEqual([]);
  });

  test.each(KINDS)('%s has no banned word', (kind) => {
    expect(bannedWords(readFileSync(`lessons/${language}/${kind}.yaml`, 'utf8'), language)).toEqual([]);
  });

  it('has every rule that its lessons and its glossary show', () => {
    const told = TOLD.facts(language);
    const glossary = TOLD.glossary(language);
    const lessons = loadTranslations();
    const steps = (lessons.ok ? lessons.value : []).flatMap((each) =>
      each.language === language ? each.lesson.steps : [],
    );
    const rules = [
      ...Object.values(glossary.ok ? glossary.value : {}).flatMap((term) => term.rules),
      ...steps.flatMap((step) => textsOf(step).prose.flatMap(rulesIn)),
    ];
    expect(rules.length).toBeGreaterThan(100);
    expect(rules.filter((rule) => !Object.hasOwn(told.ok ? told.value : {}, rule))).toEqual([]);
  });
});

/** The errors of a reading that went wrong. */
const errorsOf = (read: Result<unknown, readonly LessonFileError[]>): readonly string[] =>
  read.ok ? [] : read.error.map(lessonFileErrorText);

const textOf = (kind: string): string => readFileSync(`lessons/es/${kind}.yaml`, 'utf8');

it('terms keep their rules and stand in the order of the other alphabet', () => {
  const term = (id: string) => ({ id, term: id, text: [], rules: ['B-043'], see: [] });
  const read = readGlossaryIn(
    'es',
    'one: { term: zeta, text: Última. }\ntwo: { term: ámbito, text: Primera. }\nthree: { term: beta, text: Segunda. }\n',
    { one: term('one'), two: term('two'), three: term('three') },
  );
  expect(Object.values(read.ok ? read.value : {})).toEqual([
    { ...term('two'), term: 'ámbito', text: [{ kind: 'text', text: 'Primera.' }] },
    { ...term('three'), term: 'beta', text: [{ kind: 'text', text: 'Segunda.' }] },
    { ...term('one'), term: 'zeta', text: [{ kind: 'text', text: 'Última.' }] },
  ]);
});

describe('a translated file is told where it is wrong', () => {
  it.each([
    ['access-key:', 'access-keys:', ['access-key as in the original', 'an id of the original']],
    ['`AKIA`', '`AKIB`', ['`AKIA` as in the original', 'nothing that the original does not name']],
    ['[A-001]', '[A-002]', ['[A-001] as in the original', 'nothing that the original does not name']],
    ['clave de acceso\n', 'clave de acceso\n  see: []\n', ['one of the fields term, text']],
  ])('a glossary with %s as %s', (right, wrong, expected) => {
    const original = loadGlossary();
    const read = readGlossaryIn(
      'es',
      textOf('glossary').replace(right, wrong),
      original.ok ? original.value : {},
    );
    expect(read.ok ? [] : read.error.map((error) => error.expected)).toEqual(expected);
  });

  it('facts may be missing, but not be of no rule', () => {
    const text = 'A-001: Una clave que dura, o una temporal.\n';
    expect(readFactsIn('es', text, ['A-001', 'A-002'])).toEqual({
      ok: true,
      value: { 'A-001': 'Una clave que dura, o una temporal.' },
    });
    expect(errorsOf(readFactsIn('es', text, ['A-002']))).toEqual([
      'es/facts.yaml, line 1, /A-001: expected an id of the original, found "A-001"',
    ]);
  });

  it('a ready world is one sentence', () => {
    expect(errorsOf(readSandboxIn('es', 'eks: { title: EKS, about: Una. Otra. }\n', ['eks']))).toEqual([
      'es/sandbox.yaml, line 1, /eks/about: expected one sentence of at most 140 characters, on one line, with its full stop, found "Una. Otra."',
    ]);
  });

  it.each([
    [
      '    title: Un programa nuestro\n',
      '',
      '/answers/program/title: expected an answer, on one line, found nothing',
    ],
    ['  denied:', '  refused:', '/answers: expected the answers program, person,'],
    [
      '    next:\n      question: ¿De quién es la cuenta?',
      '    way:\n      title: X',
      '/answers/account/way',
    ],
    [
      '              - Copias de usuarios en ambas cuentas.\n',
      '',
      '/avoid: expected a list of 2 as in the original',
    ],
  ])('questions with %j as %j', (right, wrong, error) => {
    const original = loadQuestions();
    const text = textOf('choose');
    expect(text).toContain(right);
    const read = readQuestionsIn(
      'es',
      text.replace(right, wrong),
      original.ok ? original.value : { question: '', answers: [] },
    );
    expect(errorsOf(read).join('\n')).toContain(error);
  });

  it('a cell says what the lab cannot show where its original does', () => {
    const original = loadActions();
    const text = textOf('actions').replace(/ {6}notModelled: El laboratorio no tiene un servicio .*\n/, '');
    expect(errorsOf(readActionsIn('es', text, original.ok ? original.value : []))).toEqual([
      expect.stringMatching(
        /^es\/actions\.yaml, line \d+, \/GetWebIdentityToken\/cells\/limits\/notModelled: expected a sentence as in the original, found nothing$/,
      ) as string,
    ]);
  });
});
