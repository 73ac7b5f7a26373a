import { readCurriculum } from '../../content/curriculum/read.ts';
import { factsFileErrorText, readFacts } from '../../content/facts/read.ts';
import { readGlossary } from '../../content/glossary/read.ts';
import { lessonFileErrorText } from '../../content/lesson/fileError.ts';
import { loadLanguage } from '../../explain/loadLanguage.ts';
import { OTHER_LOCALES } from '../../explain/locale.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { EXIT, type Surroundings } from '../command.ts';
import { speller } from './dictionary.ts';
import { findLessons, HOME, lessonsBelow, type Found } from './findLessons.ts';
import { findQuestions, leadsToQuestions, type Bank } from './findQuestions.ts';
import { bankReportText, proveBank } from './proveBank.ts';
import { proveLesson, type ProvenLesson } from './proveLesson.ts';
import { proveQuestion } from './proveQuestion.ts';
import { proveTranslation, type ProvenTranslation } from './proveTranslation.ts';
import type { Known } from './proveWords.ts';

/** Proves the lessons and questions that the arguments name, and translations of the lessons. @returns the exit code */
export async function runProve(args: readonly string[], around: Surroundings): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json');
  if (unknown !== undefined) {
    around.err(`prove: unknown flag ${unknown}\nusage: prove [PATH…] [--json]\n`);
    return EXIT.unusable;
  }
  const named = args.filter((arg) => !arg.startsWith('-'));
  const paths = named.length > 0 ? named : [HOME, `${HOME}/exam`];
  const found = findLessons(
    paths.filter((path) => !leadsToQuestions(path)),
    around,
  );
  const banks = paths.filter(leadsToQuestions).map((path) => findQuestions(path, around));
  const known = found.ok ? knownIn(found.value, around) : found;
  const unread = [found, known, ...banks].flatMap((read) => (read.ok ? [] : read.error));
  if (!found.ok || !known.ok || unread.length > 0) {
    around.err([...new Set(unread)].join('\n') + '\n');
    return EXIT.unusable;
  }
  const show = flags.includes('--json') ? () => {} : around.out;
  const lessons: ProvenLesson[] = [];
  for (const lesson of found.value.lessons) {
    const proof = await proveLesson(lesson, known.value);
    show(report(proof));
    lessons.push(proof);
  }
  const translations = await translationsProven(found.value);
  show(translations.map(translationReport).join(''));
  const questions = banks.flatMap((bank) => (bank.ok ? provenBank(bank.value, known.value, show) : []));
  const proven = [...lessons, ...translations, ...questions];
  if (flags.includes('--json')) around.out(`${JSON.stringify(proven, null, 2)}\n`);
  return proven.every(({ faults }) => faults.length === 0) ? EXIT.ok : EXIT.failed;
}

/** Proves the questions of a bank, and the bank itself where it is whole. What has no fault takes no line of its own. */
function provenBank(bank: Bank, known: Known, show: (text: string) => void) {
  const proven = bank.questions.map((question) => proveQuestion(question, bank, known));
  for (const { id, faults } of proven) if (faults.length > 0) show(reportOf(id, 'a question', faults));
  const sound = proven.filter(({ faults }) => faults.length === 0).length;
  show(`proven  ${sound} of ${proven.length} questions\n`);
  if (!bank.whole) return proven;
  const whole = proveBank(bank, known);
  show(bankReportText(whole));
  return [...proven, { id: 'exam', ...whole }];
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

/** What lessons and questions may name: rules, terms, lessons and facts of the curriculum, all of `lessons/`. */
function knownIn({ known }: Found, around: Surroundings): Result<Known, readonly string[]> {
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
  const own = lessonsBelow(HOME, around);
  const lessons = own.ok ? own.value.lessons : [];
  return ok({
    rules: new Set(facts.value.map(({ id }) => id)),
    terms: new Set(Object.keys(glossary.value)),
    lessons: new Set([...known, ...lessons.map(({ id }) => id)]),
    steps: new Set(lessons.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step.id}`))),
    curriculum: new Set(curriculum.value.facts.map(({ id }) => id)),
    isWord: speller(`${HOME}/words.txt`),
  });
}

function textOf(path: string, around: Surroundings): string {
  const text = around.readFile(path);
  return text.ok ? text.value : '';
}
