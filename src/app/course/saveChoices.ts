import type { LessonSummary } from '../../content/lesson/lesson.ts';
import type { SaveInFile } from '../../content/progress/file.ts';
import { further, solvedOf } from '../../content/progress/further.ts';
import { sameJson } from '../../lib/sameJson.ts';
import type { SaveChoiceView } from '../../view/course/SaveChoice.tsx';
import type { LessonLeft } from '../lessonStore.ts';

/** What the learner has of a lesson. */
export interface Mine {
  readonly left: LessonLeft | null;
  /** The value of the save, as it is stored; undefined where there is none. */
  readonly value: unknown;
}

/** The lessons of a file of progress, in the order of the course, each with the one to keep: the further one at first. */
export function saveChoices(
  saves: readonly SaveInFile[],
  lessons: readonly LessonSummary[],
  mineOf: (id: string) => Mine,
): readonly SaveChoiceView[] {
  return lessons.flatMap(({ id, title, steps }): readonly SaveChoiceView[] => {
    const inFile = saves.find(({ lesson }) => lesson === id);
    if (!inFile) return [];
    const ids = steps.map((step) => step.id);
    const { left, value } = mineOf(id);
    const { solved, at, hints } = inFile.saved;
    const shown = Object.values(hints).reduce((sum, each) => sum + each, 0);
    return [
      {
        lesson: id,
        title,
        steps: ids.length,
        mine: left && { solved: solvedOf(left, ids), hints: left.hints },
        file: { solved: solvedOf({ solved }, ids), hints: shown },
        same: sameJson(value, inFile.value),
        choice: further(left, { solved, at }, ids),
      },
    ];
  });
}
