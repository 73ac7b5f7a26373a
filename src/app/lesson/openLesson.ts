import { fitted, workFingerprint, type LessonChange } from '../../content/lesson/fit.ts';
import type { Lesson } from '../../content/lesson/lesson.ts';
import {
  decodeSavedLesson,
  encodeSavedLesson,
  LESSON_SAVE_VERSION,
  type LessonWork,
  type SavedLesson,
} from '../../content/lesson/saved.ts';
import type { Result } from '../../lib/result.ts';
import type { LabInput } from '../../machines/lab/types.ts';
import { newProgress, stepAt } from '../../machines/lesson/progress.ts';
import { policyRefKey } from '../../policy/document.ts';
import { load, save, type LoadFailure, type SaveFailure, type SaveFormat } from '../../storage/save.ts';
import { browserStore } from '../browserStore.ts';
import { lessonKey } from '../lessonStore.ts';

export interface OpenedLesson {
  readonly input: LabInput;
  /** Why the last save could not be used; null when it could, or when there was none. */
  readonly failure: LoadFailure | null;
  /** What is other than when it was left; null when nothing is, or when it was not begun. */
  readonly change: LessonChange | null;
}

/** Where a lesson goes on: where it was left, as far as it is still the same, else its beginning. */
export function openLesson(lesson: Lesson): OpenedLesson {
  const kept = load(browserStore, formatOf(lesson.id));
  if (!kept.ok) return { input: beginning(lesson), failure: kept.error, change: null };
  if (!kept.value) return { input: beginning(lesson), failure: null, change: null };
  const { work, change } = fitted(lesson, kept.value);
  return { input: continued(lesson, work), failure: null, change };
}

export function keepLesson(lesson: Lesson, work: LessonWork): Result<null, SaveFailure> {
  const saved: SavedLesson = {
    ...work,
    steps: lesson.steps.map(({ id }) => id),
    fingerprint: workFingerprint(lesson, work.at),
    keptAt: new Date().toISOString(),
  };
  return save(browserStore, formatOf(lesson.id), encodeSavedLesson(saved) as SavedLesson);
}

const formatOf = (id: string): SaveFormat<SavedLesson> => ({
  key: lessonKey(id),
  version: LESSON_SAVE_VERSION,
  decode: decodeSavedLesson,
});

function beginning(lesson: Lesson): LabInput {
  const progress = newProgress(lesson);
  return { saved: progress.entry, drafts: {}, asked: firstCall(lesson, 0), lesson: { lesson, progress } };
}

function continued(lesson: Lesson, work: LessonWork): LabInput {
  const { at, entry, hints, solved, begun } = work;
  return {
    saved: work.state,
    drafts: Object.fromEntries(work.drafts.map((draft) => [policyRefKey(draft.ref), draft])),
    asked: work.asked,
    lesson: { lesson, progress: { at, entry, hints, solved, begun } },
  };
}

function firstCall(lesson: Lesson, at: number): LabInput['asked'] {
  const [call] = stepAt({ lesson, at }).calls;
  if (!call) throw new Error(`step ${at} of ${lesson.id} offers no call`);
  return call;
}
