import { browserStore } from './browserStore.ts';

/** Where a lesson's save stands in the browser's storage. */
export const lessonKey = (id: string): string => `sts-lab/lesson/${id}`;

/** How far a learner has come in a lesson, as its save says. */
export interface LessonLeft {
  /** The step at which it was left, from 0. */
  readonly at: number;
  /** Ids of the solved steps. */
  readonly solved: readonly string[];
  /** How many hints were shown. */
  readonly hints: number;
  /** When it was kept, ISO 8601 in UTC; null in a save that does not say. */
  readonly keptAt: string | null;
}

/** How a lesson was left; null when it was not begun. The rest of the save is read with the lesson. */
export function lessonLeft(id: string): LessonLeft | null {
  try {
    return leftIn(browserStore.read(lessonKey(id)));
  } catch {
    return null;
  }
}

/** @param text of a save; what is no save says nothing of a lesson */
function leftIn(text: string | null): LessonLeft | null {
  const { value } = JSON.parse(text ?? 'null') as { readonly value: Readonly<Record<string, unknown>> };
  const { at, solved, hints, keptAt } = value;
  if (typeof at !== 'number' || !Array.isArray(solved) || typeof hints !== 'object') return null;
  return {
    at,
    solved: solved.map(String),
    hints: Object.values(hints ?? {}).reduce((sum: number, shown) => sum + Number(shown), 0),
    keptAt: typeof keptAt === 'string' ? keptAt : null,
  };
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
