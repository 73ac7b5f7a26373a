import { openFiles } from '../../../content/lesson/authoring/bundle.ts';
import type { Lesson } from '../../../content/lesson/lesson.ts';
import type { LessonFiles } from '../../../content/lesson/read.ts';
import { fingerprint } from '../../../lib/fingerprint.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { load, save, type SaveFailure, type SaveFormat } from '../../../storage/save.ts';
import { browserStore } from '../../browserStore.ts';

/** Keeps a lesson that was handed over; the same files have the same id, so that one goes on where one was. @returns the id */
export function keepLoaded(files: LessonFiles): Result<string, SaveFailure> {
  const texts = Object.fromEntries(files);
  const id = fingerprint(JSON.stringify(texts));
  const kept = save(browserStore, formatOf(id), texts);
  return kept.ok ? ok(id) : kept;
}

/** A lesson that was kept, read anew, under an id that no lesson of the lab has; null when there is none. */
export function loadedLesson(id: string): Lesson | null {
  const kept = load(browserStore, formatOf(id));
  if (!kept.ok || !kept.value) return null;
  const opened = openFiles(new Map(Object.entries(kept.value)));
  return opened.ok ? { ...opened.value.lesson, id: `from-somebody/${id}` } : null;
}

type Texts = Readonly<Record<string, string>>;

const formatOf = (id: string): SaveFormat<Texts> => ({
  key: `sts-lab/loaded/${id}`,
  version: 1,
  decode: (value) => (isTexts(value) ? ok(value) : err('expected texts by path')),
});

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');
