import { readCurriculum } from '../../content/curriculum/read.ts';
import { factsFileErrorText, readFacts } from '../../content/facts/read.ts';
import { readGlossary } from '../../content/glossary/read.ts';
import { lessonFileErrorText } from '../../content/lesson/fileError.ts';
import { loadLanguage } from '../../explain/loadLanguage.ts';
import { OTHER_LOCALES } from '../../explain/locale.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { EXIT, type Surroundings } from '../command.ts';
import { speller } from './dictionary.ts';
import { findLessons, HOME, type Found } from './findLessons.ts';
import { proveLesson, type ProvenLesson } from './proveLesson.ts';
import { proveTranslation, type ProvenTranslation } from './proveTranslation.ts';
import type { Known } from './proveWords.ts';

/** Proves the lessons that the arguments name, and their translations. @returns the exit code */
export async function runProve(args: readonly string[], around: Surroundings): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json');
  if (unknown !== undefined) {
    around.err(`prove: unknown flag ${unknown}\nusage: prove [PATH…] [--json]\n`);
    return EXIT.unusable;
  }
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const found = findLessons(paths, around);
  const known = found.ok ? knownIn(found.value.known, around) : found;
  if (!found.ok || !known.ok) {
    around.err([found, known].flatMap((read) => (read.ok ? [] : read.error)).join('\n') + '\n');
    return EXIT.unusable;
  }
  const json = flags.includes('--json');
  const proven: ProvenLesson[] = [];
  for (const lesson of found.value.lessons) {
    const proof = await proveLesson(lesson, known.value);
    if (!json) around.out(report(proof));
    proven.push(proof);
  }
  const translations = await translationsProven(found.value);
  if (json) around.out(`${JSON.stringify([...proven, ...translations], null, 2)}\n`);
  else around.out(translations.map(translationReport).join(''));
  return [...proven, ...translations].every(({ faults }) => faults.length === 0) ? EXIT.ok : EXIT.failed;
}

const translationsProven = async ({ lessons, translations }: Found): Promise<readonly ProvenTranslation[]> =>
  Promise.all(
    translations.flatMap((translation) => {
      const original = lessons.find(({ id }) => id === translation.lesson.id);
      const locale = OTHER_LOCALES.find((each) => each === translation.language);
      return original && locale
        ? [loadLanguage(locale).then((words) => proveTranslation(translation, original, words))]
        : [];
    }),
  );

const translationReport = ({ id, steps, faults }: ProvenTranslation): string =>
  reportOf(id, `${steps} steps as in English, spelling not checked (no dictionary)`, faults);

function report({ id, steps, blocks, grade, faults }: ProvenLesson): string {
  const size = `${steps} steps, ${blocks} blocks, reading grade ${grade?.toFixed(1) ?? '–'}`;
  return reportOf(id, size, faults);
}

function reportOf(id: string, size: string, faults: readonly string[]): string {
  const verdict = faults.length === 0 ? 'proven ' : 'FAILED ';
  return [`${verdict} ${id}: ${size}`, ...faults.map((fault) => `  ${fault}`), ''].join('\n');
}

/** What lessons may name: rules, terms, lessons and facts of the curriculum, all of `lessons/`. */
function knownIn(lessons: readonly string[], around: Surroundings): Result<Known, readonly string[]> {
  const paths = around.listFiles(`${HOME}/facts`);
  const facts = readFacts(
    new Map(
      (paths.ok ? paths.value : []).map((path) => [path, textOf(`${HOME}/facts/${path}`, around)] as const),
    ),
  );
  if (!facts.ok) return err(facts.error.map(factsFileErrorText));
  const glossary = readGlossary(textOf(`${HOME}/glossary.yaml`, around));
  if (!glossary.ok) return err(glossary.error.map(lessonFileErrorText));
  const curriculum = readCurriculum(textOf(`${HOME}/curriculum.yaml`, around));
  if (!curriculum.ok) return curriculum;
  return ok({
    rules: new Set(facts.value.map(({ id }) => id)),
    terms: new Set(Object.keys(glossary.value)),
    lessons: new Set(lessons),
    curriculum: new Set(curriculum.value.facts.map(({ id }) => id)),
    isWord: speller(`${HOME}/words.txt`),
  });
}

function textOf(path: string, around: Surroundings): string {
  const text = around.readFile(path);
  return text.ok ? text.value : '';
}
