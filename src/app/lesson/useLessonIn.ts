import { useEffect, useState } from 'react';
import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { useWords } from '../../view/ui/words.ts';

/**
 * A lesson in the language in use. When that changes, the lesson stays as it is until it has arrived in the new one, and
 * for good when it cannot be fetched.
 * @param first how it was opened
 */
export function useLessonIn(first: Lesson): Lesson {
  const { locale } = useWords();
  const [told, setTold] = useState({ lesson: first, locale });
  useEffect(() => {
    if (told.locale === locale) return undefined;
    let wanted = true;
    const take = (lesson: Lesson | null): void => {
      if (wanted && lesson) setTold({ lesson, locale });
    };
    void loadLesson(first.id, locale).then(take, () => undefined);
    return () => {
      wanted = false;
    };
  }, [first.id, locale, told.locale]);
  return told.lesson;
}
