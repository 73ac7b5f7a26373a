import { summaryOf, type Lesson, type LessonSummary } from '../lesson.ts';
import type { Translation } from './read.ts';

/** What pages list of a lesson, in every language that it has. */
export interface ListedLesson extends LessonSummary {
  /** By language. */
  readonly translations: Readonly<Partial<Record<string, Told>>>;
}

/** What a translation tells otherwise. */
type Told = Pick<LessonSummary, 'title' | 'summary' | 'steps'>;

/** @param translations of whatever lessons; those of this one are picked out */
export const listed = (lesson: Lesson, translations: readonly Translation[]): ListedLesson => ({
  ...summaryOf(lesson),
  translations: Object.fromEntries(
    translations
      .filter((translation) => translation.lesson.id === lesson.id)
      .map((translation) => {
        const { title, summary, steps } = summaryOf(translation.lesson);
        return [translation.language, { title, summary, steps }];
      }),
  ),
});

/** What pages list of a lesson in one language. */
export interface ToldSummary extends LessonSummary {
  /** The language that it is told in, where it has not been translated into the one asked for. */
  readonly lang?: 'en' | undefined;
}

/** A lesson as pages list it in that language; as it was written where it has not been translated. */
export function summaryIn({ translations, ...summary }: ListedLesson, language: string): ToldSummary {
  const told = translations[language];
  return told || language === 'en' ? { ...summary, ...told } : { ...summary, lang: 'en' };
}
