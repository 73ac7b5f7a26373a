import { LESSONS } from 'virtual:lessons';
import { summaryIn, type ToldSummary } from '../content/lesson/translation/listed.ts';
import type { Locale } from '../explain/locale.ts';

/** What pages list of each lesson, by part and place; in English where it has not been translated. */
export function lessonsIn(locale: Locale): readonly [ToldSummary, ...ToldSummary[]] {
  const [first, ...others] = LESSONS;
  return [summaryIn(first, locale), ...others.map((lesson) => summaryIn(lesson, locale))];
}

/** The language in which a lesson of the course is told to those who have chosen that one. */
export function languageOf(id: string, locale: Locale): Locale {
  const lesson = LESSONS.find((each) => each.id === id);
  return !lesson || lesson.translations[locale] ? locale : 'en';
}
