import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summaryOf, type ProvenAction } from '../../src/content/actions/comparison.ts';
import { readActions } from '../../src/content/actions/read.ts';
import { caseFileErrorText, readCase } from '../../src/content/case/read.ts';
import { ruleCase, type RuleCase } from '../../src/content/case/ruleCase.ts';
import type { Question } from '../../src/content/choose/choose.ts';
import { readQuestions } from '../../src/content/choose/read.ts';
import type { Exam, Misconceptions } from '../../src/content/exam/exams.ts';
import { readExams, readMisconceptions } from '../../src/content/exam/read.ts';
import { backgroundOf, type RuleBackground } from '../../src/content/facts/background.ts';
import { readNotModelled } from '../../src/content/facts/notModelled.ts';
import { ruleNamedByCase } from '../../src/content/facts/rulesNamed.ts';
import { factsFileErrorText, readFacts } from '../../src/content/facts/read.ts';
import type { Fact } from '../../src/content/facts/schema.ts';
import type { Glossary } from '../../src/content/glossary/glossary.ts';
import { readGlossary } from '../../src/content/glossary/read.ts';
import { lessonFileErrorText, type LessonFileError } from '../../src/content/lesson/fileError.ts';
import { readCourse, type CoursePart } from '../../src/content/lesson/course.ts';
import type { Lesson } from '../../src/content/lesson/lesson.ts';
import { readLessons } from '../../src/content/lesson/read.ts';
import { readTranslations, type Translation } from '../../src/content/lesson/translation/read.ts';
import type { ProvableQuestion } from '../../src/content/question/question.ts';
import { readBank } from '../../src/content/question/read.ts';
import { readReadyWorlds } from '../../src/content/sandbox/read.ts';
import type { ReadyWorld } from '../../src/content/sandbox/readyWorld.ts';
import { readActionsIn } from '../../src/content/translated/actions.ts';
import { readQuestionsIn } from '../../src/content/translated/choose.ts';
import { readFactsIn } from '../../src/content/translated/facts.ts';
import { readGlossaryIn } from '../../src/content/translated/glossary.ts';
import { readOperationsIn } from '../../src/content/translated/operations.ts';
import { readSandboxIn } from '../../src/content/translated/sandbox.ts';
import type { Told } from '../../src/content/translated/told.ts';
import { OTHER_LOCALES } from '../../src/explain/locale.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { worldFileErrorText } from '../../src/world/file/fileError.ts';

/** The folder of lessons, ready worlds, worlds and facts. */
export const LESSONS = fileURLToPath(new URL('../../lessons/', import.meta.url));

/** Every file below the folder whose name ends in one of these, by its path from there, with slashes. */
function filesBelow(folder: string, endings: readonly string[]): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

/**
 * Reads texts once: a build asks for each lesson and each question of a folder by itself.
 * @param read what is made of the texts of files by their paths
 */
function once<Value>(
  read: (files: ReadonlyMap<string, string>) => Value,
): (files: ReadonlyMap<string, string>) => Value {
  let last: { readonly texts: string; readonly value: Value } | null = null;
  return (files) => {
    const texts = [...files].flat().join('\0');
    if (last?.texts !== texts) last = { texts, value: read(files) };
    return last.value;
  };
}

const lessonsIn = once(readLessons);

const bankIn = once(readBank);

/** All lessons, or what is wrong with them, one sentence each. */
export function loadLessons(folder = LESSONS): Result<readonly Lesson[], readonly string[]> {
  return told(lessonsIn(filesBelow(folder, ['.yaml', '.md'])));
}

/** All translations of lessons, or what is wrong with lessons or translations, one sentence each. */
export function loadTranslations(folder = LESSONS): Result<readonly Translation[], readonly string[]> {
  const files = filesBelow(folder, ['.yaml', '.md']);
  const lessons = lessonsIn(files);
  return told(lessons.ok ? readTranslations(files, lessons.value, OTHER_LOCALES) : lessons);
}

/** The parts of the course in their order, or what is wrong with them, one sentence each. */
export const loadCourse = (folder = LESSONS): Result<readonly CoursePart[], readonly string[]> =>
  told(readCourse(filesBelow(folder, ['course.yaml']).get('course.yaml')));

/** All ready worlds by their places, or what is wrong with them, one sentence each. */
export function loadReadyWorlds(folder = LESSONS): Result<readonly ReadyWorld[], readonly string[]> {
  return told(readReadyWorlds(filesBelow(folder, ['.yaml'])));
}

/** All facts in the order of their ids, or what is wrong with them, one sentence each. */
export function loadFacts(folder = LESSONS): Result<readonly Fact[], readonly string[]> {
  const read = readFacts(filesBelow(join(folder, 'facts'), ['.yaml']));
  return read.ok
    ? ok(read.value)
    : err(read.error.map((error) => `lessons/facts/${factsFileErrorText(error)}`));
}

/** The glossary, or what is wrong with it, one sentence each. */
export const loadGlossary = (folder = LESSONS): Result<Glossary, readonly string[]> =>
  told(readGlossary(readFileSync(join(folder, 'glossary.yaml'), 'utf8')));

/** The actions that are compared, by their rows, or what is wrong with them, one sentence each. */
export const loadActions = (folder = LESSONS): Result<readonly ProvenAction[], readonly string[]> =>
  told(readActions(filesBelow(folder, ['.yaml'])));

/** The first question of the decision helper, or what is wrong with its file, one sentence each. */
export const loadQuestions = (folder = LESSONS): Result<Question, readonly string[]> =>
  told(readQuestions(filesBelow(folder, ['.yaml'])));

/** The bank of questions in the order of their ids, or what is wrong with them, one sentence each. */
export const loadBank = (folder = LESSONS): Result<readonly ProvableQuestion[], readonly string[]> =>
  told(bankIn(filesBelow(folder, ['.yaml'])));

/** The exams that the bank practises, or what is wrong with their file, one sentence each. */
export const loadExams = (folder = LESSONS): Result<readonly Exam[], readonly string[]> =>
  told(readExams(readFileSync(join(folder, 'exam/exams.yaml'), 'utf8')));

/** What wrong options stand for, or what is wrong with its file, one sentence each. */
export const loadMisconceptions = (folder = LESSONS): Result<Misconceptions, readonly string[]> =>
  told(readMisconceptions(readFileSync(join(folder, 'exam/misconceptions.yaml'), 'utf8')));

/** What another language tells, by kind, each held to what the files in English have. */
export const TOLD: {
  readonly [Kind in keyof Told]: (language: string, folder?: string) => Result<Told[Kind], readonly string[]>;
} = {
  glossary: (language, folder = LESSONS) =>
    held(loadGlossary(folder), (glossary) =>
      readGlossaryIn(language, textIn(folder, language, 'glossary'), glossary),
    ),
  facts: (language, folder = LESSONS) =>
    held(loadFacts(folder), (facts) =>
      readFactsIn(language, textIn(folder, language, 'facts'), idsOf(facts)),
    ),
  sandbox: (language, folder = LESSONS) =>
    held(loadReadyWorlds(folder), (worlds) =>
      readSandboxIn(language, textIn(folder, language, 'sandbox'), idsOf(worlds)),
    ),
  choose: (language, folder = LESSONS) =>
    held(loadQuestions(folder), (first) =>
      readQuestionsIn(language, textIn(folder, language, 'choose'), first),
    ),
  actions: (language, folder = LESSONS) =>
    held(loadActions(folder), (actions) =>
      readActionsIn(language, textIn(folder, language, 'actions'), actions.map(summaryOf)),
    ),
  operations: (language, folder = LESSONS) =>
    told(readOperationsIn(language, textIn(folder, language, 'operations'))),
};

const textIn = (folder: string, language: string, kind: keyof Told): string =>
  readFileSync(join(folder, language, `${kind}.yaml`), 'utf8');

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

const held = <Original, Value>(
  original: Result<Original, readonly string[]>,
  translate: (original: Original) => Result<Value, readonly LessonFileError[]>,
): Result<Value, readonly string[]> => (original.ok ? told(translate(original.value)) : original);

/** What stands around each rule that has a fact, or what is wrong in the files that tell. */
export function loadBackground(folder = LESSONS): Result<readonly RuleBackground[], readonly string[]> {
  const [facts, lessons, glossary] = [loadFacts(folder), loadLessons(folder), loadGlossary(folder)];
  const file = 'not-modelled.yaml';
  const notModelled = readNotModelled(readFileSync(join(folder, file), 'utf8'));
  if (!facts.ok) return facts;
  if (!lessons.ok) return lessons;
  if (!glossary.ok) return glossary;
  if (!notModelled.ok)
    return err(notModelled.error.map((each) => worldFileErrorText(each, `lessons/${file}`)));
  return ok(
    backgroundOf(
      facts.value.map(({ id }) => id),
      {
        lessons: lessons.value,
        glossary: glossary.value,
        notModelled: notModelled.value,
        cases: readdirSync(join(folder, 'cases')),
      },
    ),
  );
}

/** The cases that show a rule, or what is wrong with them, one sentence each. */
export function loadRuleCases(
  rule: string,
  folder = LESSONS,
): Result<readonly RuleCase[], readonly string[]> {
  const cases = join(folder, 'cases');
  const at = (path: string) => ({ name: path, text: readFileSync(join(cases, path), 'utf8') });
  const read = readdirSync(cases)
    .filter((file) => ruleNamedByCase(file) === rule)
    .toSorted()
    .map((file) => {
      const { name, text } = at(file);
      const found = readCase({ name, text }, at);
      return found.ok ? ok(ruleCase(file, text, found.value)) : found;
    });
  const errors = read.flatMap((each) => (each.ok ? [] : each.error));
  if (errors.length > 0) return err(errors.map((error) => `lessons/cases/${caseFileErrorText(error)}`));
  return ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

const told = <Value>(read: Result<Value, readonly LessonFileError[]>): Result<Value, readonly string[]> =>
  read.ok ? read : err(read.error.map((error) => `lessons/${lessonFileErrorText(error)}`));
