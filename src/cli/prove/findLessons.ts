import { lessonFileErrorText } from '../../content/lesson/fileError.ts';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { readLessons } from '../../content/lesson/read.ts';
import { readTranslations, type Translation } from '../../content/lesson/translation/read.ts';
import { OTHER_LOCALES } from '../../explain/locale.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Surroundings } from '../command.ts';

/** The folder of the project's own lessons. */
export const HOME = 'lessons';

/** What a folder holds. */
interface Read {
  readonly lessons: readonly Lesson[];
  readonly translations: readonly Translation[];
}

/** What paths lead to. */
export interface Found extends Read {
  /** Ids of all lessons that stand beside them. */
  readonly known: readonly string[];
}

/**
 * The lessons that paths name: a folder of `tutorials/`, a file in one, or what holds `tutorials/`.
 * Errors are sentences.
 */
export function findLessons(
  named: readonly string[],
  around: Surroundings,
): Result<Found, readonly string[]> {
  const lessons: Lesson[] = [];
  const translations: Translation[] = [];
  const known: string[] = [];
  for (const path of named) {
    const [, root = path, id = null] = /^(.*?)\/?tutorials(?:\/([^/]+).*)?\/?$/.exec(path) ?? [];
    const read = lessonsBelow(root === '' ? '.' : root, around);
    if (!read.ok) return read;
    const isNamed = (lesson: Lesson): boolean => id === null || lesson.id === id;
    const there = read.value.lessons.filter(isNamed);
    if (there.length === 0) return err([`${path}: no lesson there`]);
    lessons.push(...there);
    translations.push(...read.value.translations.filter(({ lesson }) => isNamed(lesson)));
    known.push(...read.value.lessons.map((lesson) => lesson.id));
  }
  return ok({ lessons, translations, known });
}

/** All lessons of a folder that holds `tutorials/` and `worlds/`, and their translations. */
export function lessonsBelow(root: string, around: Surroundings): Result<Read, readonly string[]> {
  const files = filesBelow(root, around);
  if (!files.ok) return err([files.error]);
  const lessons = readLessons(files.value);
  const translations = lessons.ok ? readTranslations(files.value, lessons.value, OTHER_LOCALES) : lessons;
  if (lessons.ok && translations.ok) return ok({ lessons: lessons.value, translations: translations.value });
  const errors = translations.ok ? [] : translations.error;
  return err(errors.map((error) => `${root}/${lessonFileErrorText(error)}`));
}

function filesBelow(root: string, around: Surroundings): Result<ReadonlyMap<string, string>, string> {
  const paths = around.listFiles(root);
  if (!paths.ok) return err(`${root}: ${paths.error}`);
  const files = new Map<string, string>();
  for (const path of paths.value.filter((each) =>
    /^(?:tutorials|worlds)\/.*\.(?:yaml|json|md)$/.test(each),
  )) {
    const text = around.readFile(`${root}/${path}`);
    if (!text.ok) return err(`${root}/${path}: ${text.error}`);
    files.set(path, text.value);
  }
  return ok(files);
}
