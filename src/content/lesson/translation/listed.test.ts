import { expect, it } from 'vitest';
import { smallLesson } from '../fixture.ts';
import { summaryOf } from '../lesson.ts';
import { listed, summaryIn } from './listed.ts';

it('a lesson is listed in the language asked for, else as it was written, which it says', () => {
  const lesson = smallLesson();
  const translation = { language: 'es', lesson: { ...lesson, title: 'Pequeña' } };
  const translated = listed(lesson, [translation]);
  expect(summaryIn(translated, 'es')).toEqual({ ...summaryOf(lesson), title: 'Pequeña' });
  expect(summaryIn(translated, 'en')).toEqual(summaryOf(lesson));
  expect(summaryIn(listed(lesson, []), 'es')).toEqual({ ...summaryOf(lesson), lang: 'en' });
  expect(summaryIn(listed(lesson, []), 'en')).toEqual(summaryOf(lesson));
});
