import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { freeId } from '../../content/lesson/authoring/edits.ts';
import type { AboutTexts } from '../../view/build/AboutFields.tsx';

/** What a lesson says of itself as its fields show it; lists have a line for each. */
export function aboutTexts({ about }: LessonDraft): AboutTexts {
  const { title, summary, minutes, part, learnt, examTasks } = about;
  return {
    title,
    summary,
    minutes: `${minutes}`,
    part,
    learnt: learnt.join('\n'),
    examTasks: examTasks.join('\n'),
  };
}

/** The same from the fields. What is no number of minutes is 0, which the checklist tells. */
export function aboutFrom(texts: AboutTexts, { about }: LessonDraft): Partial<LessonDraft['about']> {
  const { title, summary, minutes, part, learnt, examTasks } = texts;
  return {
    id: title === about.title ? about.id : freeId(title, [], 'my-lesson'),
    title: title.trim(),
    summary: summary.trim().replaceAll(/\s+/g, ' '),
    minutes: /^\d+$/.test(minutes.trim()) ? Number(minutes) : 0,
    part: part.trim(),
    learnt: [...linesOf(learnt)],
    examTasks: [...linesOf(examTasks)],
  };
}

/** Lines that say something. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
