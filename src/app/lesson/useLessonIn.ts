import { useEffect, useState } from 'react';
import { loadLesson } from 'virtual:lessons';
import type { Lesson } from '../../content/lesson/lesson.ts';
import type { Locale } from '../../explain/locale.ts';
import { useWords } from '../../view/ui/words.ts';

/**
 * A lesson in the language in use. When that changes, the lesson stays as it is until it has arrived in the new one, and
 * for good when it cannot be fetched.
 * @param first how it was opened
 * @param of the language in use then; another may be by the time that it has arrived
 */
export function useLessonIn(first: Lesson, of: Locale): Lesson {
  const { locale } = useWords();
  const [told, setTold] = useState({ lesson: first, locale: of });
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
