import type { CaseRecord } from '../../../content/exam/caseRecords.ts';
import { load, save } from '../../../storage/save.ts';
import { browserStore } from '../../browserStore.ts';
import { lessonKey, lessonLeft } from '../../lessonStore.ts';
import { caseLessonId } from './caseLesson.ts';
import { CASES } from './caseStore.ts';
import type { OpenedCase } from './openCase.ts';

/** The same cases, with those noted as mended whose work says so. */
export const withMended = (cases: readonly CaseRecord[]): readonly CaseRecord[] =>
  cases.map((each) =>
    each.mended || (lessonLeft(caseLessonId(each.seed))?.solved.length ?? 0) === 0
      ? each
      : { ...each, mended: true },
  );

/** Room for the work on one case: each holds a whole world. That others are mended is noted before their work goes. */
export function forgetOtherWork({ seed }: OpenedCase): void {
  const kept = load(browserStore, CASES);
  if (!kept.ok || !kept.value) return;
  const cases = withMended(kept.value);
  if (!save(browserStore, CASES, cases).ok) return;
  for (const each of cases) {
    if (each.seed !== seed) browserStore.remove(lessonKey(caseLessonId(each.seed)));
  }
}
