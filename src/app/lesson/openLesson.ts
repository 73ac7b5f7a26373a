import type { Lesson } from '../../content/lesson/lesson.ts';
import { decodeSavedLesson, encodeSavedLesson, type SavedLesson } from '../../content/lesson/saved.ts';
import type { Result } from '../../lib/result.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { newProgress, stepAt } from '../../machines/lesson/progress.ts';
import { policyRefKey } from '../../policy/document.ts';
import { load, save, type LoadFailure, type SaveFailure, type SaveFormat } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { LESSON_SAVE_VERSION, lessonKey } from '../lessonStore.ts';

export interface OpenedLesson {
  readonly input: LabInput;
  /** Why the last save could not be used; null when it could, or when there was none. */
  readonly failure: LoadFailure | null;
}

/** Where a lesson goes on: where it was left, else its beginning. */
export function openLesson(lesson: Lesson): OpenedLesson {
  const kept = load(browserStore, formatOf(lesson.id));
  if (!kept.ok) return { input: beginning(lesson), failure: kept.error };
  // A lesson that has fewer steps than when it was left starts anew.
  if (!kept.value || kept.value.at >= lesson.steps.length) return { input: beginning(lesson), failure: null };
  return { input: continued(lesson, kept.value), failure: null };
}

export const keepLesson = (lesson: Lesson, saved: SavedLesson): Result<null, SaveFailure> =>
  save(
    browserStore,
    { ...formatOf(lesson.id), decode: decodeSavedLesson },
    encodeSavedLesson(saved) as SavedLesson,
  );

const formatOf = (id: string): SaveFormat<SavedLesson> => ({
  key: lessonKey(id),
  version: LESSON_SAVE_VERSION,
  decode: decodeSavedLesson,
});

function beginning(lesson: Lesson): LabInput {
  const progress = newProgress(lesson);
  return { saved: progress.entry, drafts: {}, asked: firstCall(lesson, 0), lesson: { lesson, progress } };
}

function continued(lesson: Lesson, saved: SavedLesson): LabInput {
  const { at, entry, hints, solved, begun } = saved;
  return {
    saved: saved.state,
    drafts: Object.fromEntries(saved.drafts.map((draft) => [policyRefKey(draft.ref), draft])),
    asked: saved.asked,
    lesson: { lesson, progress: { at, entry, hints, solved, begun } },
  };
}

function firstCall(lesson: Lesson, at: number): LabInput['asked'] {
  const [call] = stepAt({ lesson, at }).calls;
  if (!call) throw new Error(`step ${at} of ${lesson.id} offers no call`);
  return call;
}
