import { err, ok, type Result } from '../../../lib/result.ts';
import { compileHints, compileStep } from '../compile.ts';
import { errorsAt, fileError, proseErrorsAt, type LessonFileError, type Located } from '../fileError.ts';
import type { Lesson, LessonStep } from '../lesson.ts';
import { readProse } from '../prose.ts';
import type { LessonFiles } from '../read.ts';
import { readLocated } from '../readLocated.ts';
import { readMarkdownFile } from '../readMarkdownFile.ts';
import { lessonFile, stepFile, type StepFile } from '../schema.ts';
import { stepPath } from '../stepPath.ts';
import { pairLessons, pairSteps, type Compared, type Pair } from './pairs.ts';
import { differences } from './sameNames.ts';
import { lessonTranslation, stepTranslation, type StepTranslation } from './schema.ts';

/** A lesson in another language than the one that it was written in: its texts are others, and nothing else is. */
export interface Translation {
  readonly language: string;
  readonly lesson: Lesson;
}

/**
 * Reads the translations of lessons: each folder in the folder of a lesson (docs/formats.md, Translations).
 * @param lessons those that these files hold
 * @param languages into which the lab is translated, such as `es`
 * @returns the translations, or everything wrong with them, file by file
 */
export function readTranslations(
  files: LessonFiles,
  lessons: readonly Lesson[],
  languages: readonly string[],
): Result<readonly Translation[], LessonFileError[]> {
  const read = lessons.flatMap((lesson) =>
    foldersIn(`tutorials/${lesson.id}`, files).map((folder) =>
      languages.includes(folder)
        ? readTranslation(lesson, folder, files)
        : err([fileError(`tutorials/${lesson.id}/${folder}`, LANGUAGE(languages), folder)]),
    ),
  );
  const errors = read.flatMap((each) => (each.ok ? [] : each.error));
  return errors.length > 0 ? err(errors) : ok(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

const LANGUAGE = (languages: readonly string[]): string =>
  `a folder with the name of a language of the lab: ${languages.join(', ')}`;

const foldersIn = (home: string, files: LessonFiles): readonly string[] => [
  ...new Set(
    [...files.keys()].flatMap((path) =>
      path.startsWith(`${home}/`) ? (/^([^/]+)\//.exec(path.slice(home.length + 1))?.[1] ?? []) : [],
    ),
  ),
];

function readTranslation(
  lesson: Lesson,
  language: string,
  files: LessonFiles,
): Result<Translation, LessonFileError[]> {
  const home = `tutorials/${lesson.id}`;
  const folder = `${home}/${language}`;
  const names = ['lesson.yaml', ...lesson.steps.map(({ id }, index) => stepPath('.', id, index).slice(2))];
  const strays = fileFindings(names, home, folder, files);
  if (strays.length > 0) return err(strays);
  const pathsOf = (name: string) => ({ original: `${home}/${name}`, translated: `${folder}/${name}` });
  const about = readAbout(pathsOf('lesson.yaml'), files);
  const steps = lesson.steps.map(({ id }, index) => readStep(id, pathsOf(names[index + 1] ?? ''), files));
  const errors = [about, ...steps].flatMap((each) => (each.ok ? [] : each.error));
  if (errors.length > 0 || !about.ok) return err(errors);
  const { hints, ...told } = about.value;
  return ok({
    language,
    lesson: {
      ...lesson,
      ...told,
      steps: steps.flatMap((step) =>
        step.ok ? [{ ...step.value, hints: { ...hints, ...step.value.hints } }] : [],
      ),
    },
  });
}

/** Files of the lesson that the folder lacks, and files that it has beside them. */
function fileFindings(
  names: readonly string[],
  home: string,
  folder: string,
  files: LessonFiles,
): LessonFileError[] {
  const own = [...files.keys()].flatMap((path) =>
    path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
  );
  return [
    ...names
      .filter((name) => !own.includes(name))
      .map((name) => fileError(`${folder}/${name}`, `the translation of ${home}/${name}`, 'nothing')),
    ...own
      .filter((name) => !names.includes(name))
      .map((name) => fileError(`${folder}/${name}`, `only files of the lesson: ${names.join(', ')}`, name)),
  ];
}

/** Where a file and its translation are. */
interface Paths {
  readonly original: string;
  readonly translated: string;
}

type About = Pick<Lesson, 'title' | 'summary' | 'learnt'> & Pick<LessonStep, 'hints'>;

function readAbout({ original, translated }: Paths, files: LessonFiles): Result<About, LessonFileError[]> {
  const own = readLocated(original, files.get(original) ?? '', lessonFile);
  const read = readLocated(translated, files.get(translated) ?? '', lessonTranslation);
  if (!own.ok) return own;
  if (!read.ok) return read;
  const { data, at } = read.value;
  const errors = errorsIn(pairLessons(own.value.data, data), at);
  if (errors.length > 0) return err(errors);
  const { title, summary, learnt } = data;
  return ok({ title, summary, learnt, hints: compileHints(data.hints, at, ['hints']).value });
}

function readStep(
  id: string,
  { original, translated }: Paths,
  files: LessonFiles,
): Result<LessonStep, LessonFileError[]> {
  const own = readMarkdownFile(original, files.get(original) ?? '', stepFile);
  const read = readMarkdownFile(translated, files.get(translated) ?? '', stepTranslation);
  if (!own.ok) return own;
  if (!read.ok) return read;
  const { data, at, prose } = read.value;
  const inProse = read.value.errors.length > 0 ? [] : differences(own.value.prose, prose);
  const errors = [
    ...errorsIn(pairSteps(own.value.data, data), at),
    ...read.value.errors,
    ...inProse.map(({ expected, found }) => fileError(translated, expected, found)),
  ];
  if (errors.length > 0) return err(errors);
  return ok({ ...compileStep(id, stepIn(own.value.data, data), at).value, prose });
}

/** The front matter of a step with the words of its translation. */
const stepIn = (original: StepFile, { title, goals, hints, wrongTurns }: StepTranslation): StepFile => ({
  ...original,
  title,
  hints,
  goals: original.goals.map((goal) => ({ ...goal, ...goals[goal.id] })),
  wrongTurns: original.wrongTurns.map((turn, index) => ({ ...turn, title: wrongTurns[index] ?? turn.title })),
});

const errorsIn = ({ pairs, findings }: Compared, at: Located): LessonFileError[] => [
  ...errorsAt(at, findings),
  ...pairs.flatMap((pair) => pairErrors(pair, at)),
];

/** What is wrong with the Markdown of a text, or with what it names. */
function pairErrors({ path, original, translated }: Pair, at: Located): readonly LessonFileError[] {
  const [own, prose] = [readProse(original), readProse(translated)];
  if (!prose.ok) return proseErrorsAt(at, path, prose.error);
  const found = differences(own.ok ? own.value : [], prose.value);
  return proseErrorsAt(
    at,
    path,
    found.map((difference) => ({ line: 1, column: 1, ...difference })),
  );
}
