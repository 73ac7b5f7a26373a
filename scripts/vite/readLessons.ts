import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsFileErrorText, readFacts } from '../../src/content/facts/read.ts';
import type { Fact } from '../../src/content/facts/schema.ts';
import { readCourse, type CoursePart } from '../../src/content/lesson/course.ts';
import { lessonFileErrorText } from '../../src/content/lesson/fileError.ts';
import type { Lesson } from '../../src/content/lesson/lesson.ts';
import { readLessons } from '../../src/content/lesson/read.ts';
import { readReadyWorlds } from '../../src/content/sandbox/read.ts';
import type { ReadyWorld } from '../../src/content/sandbox/readyWorld.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';

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

/** All lessons, or what is wrong with them, one sentence each. */
export function loadLessons(folder = LESSONS): Result<readonly Lesson[], readonly string[]> {
  const read = readLessons(filesBelow(folder, ['.yaml', '.md']));
  return read.ok ? read : err(read.error.map((error) => `lessons/${lessonFileErrorText(error)}`));
}

/** The parts of the course in their order, or what is wrong with them, one sentence each. */
export function loadCourse(folder = LESSONS): Result<readonly CoursePart[], readonly string[]> {
  const read = readCourse(filesBelow(folder, ['course.yaml']).get('course.yaml'));
  return read.ok ? read : err(read.error.map((error) => `lessons/${lessonFileErrorText(error)}`));
}

/** All ready worlds by their places, or what is wrong with them, one sentence each. */
export function loadReadyWorlds(folder = LESSONS): Result<readonly ReadyWorld[], readonly string[]> {
  const read = readReadyWorlds(filesBelow(folder, ['.yaml']));
  return read.ok ? read : err(read.error.map((error) => `lessons/${lessonFileErrorText(error)}`));
}

/** All facts in the order of their ids, or what is wrong with them, one sentence each. */
export function loadFacts(folder = LESSONS): Result<readonly Fact[], readonly string[]> {
  const read = readFacts(filesBelow(join(folder, 'facts'), ['.yaml']));
  return read.ok
    ? ok(read.value)
    : err(read.error.map((error) => `lessons/facts/${factsFileErrorText(error)}`));
}
