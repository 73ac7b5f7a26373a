import { lessonFileErrorText } from '../../content/lesson/fileError.ts';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { readLessons } from '../../content/lesson/read.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Surroundings } from '../command.ts';

/** The folder of the project's own lessons. */
export const HOME = 'lessons';

/** What paths lead to. */
export interface Found {
  readonly lessons: readonly Lesson[];
  /** Ids of all lessons that stand beside them. */
  readonly known: readonly string[];
}

/**
 * The lessons that paths name: a folder of `tutorials/`, a file in one, or what holds `tutorials/`; all of `lessons/` where
 * none is named. Errors are sentences.
 */
export function findLessons(
  named: readonly string[],
  around: Surroundings,
): Result<Found, readonly string[]> {
  const paths = named.length > 0 ? named : [HOME];
  const lessons: Lesson[] = [];
  const known: string[] = [];
  for (const path of paths) {
    const [, root = path, id = null] = /^(.*?)\/?tutorials(?:\/([^/]+).*)?\/?$/.exec(path) ?? [];
    const read = lessonsBelow(root === '' ? '.' : root, around);
    if (!read.ok) return read;
    const there = read.value.filter((lesson) => id === null || lesson.id === id);
    if (there.length === 0) return err([`${path}: no lesson there`]);
    lessons.push(...there);
    known.push(...read.value.map((lesson) => lesson.id));
  }
  return ok({ lessons, known });
}

/** All lessons of a folder that holds `tutorials/` and `worlds/`. */
export function lessonsBelow(
  root: string,
  around: Surroundings,
): Result<readonly Lesson[], readonly string[]> {
  const files = filesBelow(root, around);
  if (!files.ok) return err([files.error]);
  const read = readLessons(files.value);
  return read.ok ? read : err(read.error.map((error) => `${root}/${lessonFileErrorText(error)}`));
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
