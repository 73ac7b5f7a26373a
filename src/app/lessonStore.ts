import { browserStore } from './browserStore.ts';

/** Where a lesson's save stands in the browser's storage. */
export const lessonKey = (id: string): string => `sts-lab/lesson/${id}`;

export const LESSON_SAVE_VERSION = 1;

/** The step at which a lesson was left, from 0; null when it was not begun. The save itself is read with the lesson. */
export function stepLeftAt(id: string): number | null {
  try {
    const save: unknown = JSON.parse(browserStore.read(lessonKey(id)) ?? 'null');
    const at = (save as { readonly value?: { readonly at?: unknown } } | null)?.value?.at;
    return typeof at === 'number' ? at : null;
  } catch {
    return null;
  }
}

/** Begins a lesson anew at the next visit; what was there is put aside. */
export function forgetLesson(id: string): void {
  try {
    browserStore.write(`${lessonKey(id)}.previous`, browserStore.read(lessonKey(id)) ?? '');
    browserStore.remove(lessonKey(id));
  } catch {
    // Storage that cannot be reached holds nothing to forget.
  }
}
