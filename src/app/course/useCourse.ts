import { useEffect, useState } from 'react';
import { PARTS } from 'virtual:course';
import type { Locale } from '../../explain/locale.ts';
import { replaceAll, type Texts } from '../../storage/replace.ts';
import type { SaveFailure } from '../../storage/save.ts';
import { useWords } from '../../view/ui/words.ts';
import type { CourseView } from '../../view/course/course.ts';
import { browserStore } from '../browserStore.ts';
import { lessonsIn } from '../lessons.ts';
import { lessonKey, lessonLeft } from '../lessonStore.ts';
import { courseView } from '../readings/course/courseView.ts';

interface Course {
  readonly course: CourseView;
  /** Why something could not be done; null when it could. */
  readonly failure: SaveFailure | null;
  /** What has just been done; empty for nothing. */
  readonly said: string;
  /** Takes back what has just been done; null where nothing was. */
  readonly undo: (() => void) | null;
  /** @param title of the one lesson; null for the whole course */
  readonly startOver: (ids: readonly string[], title: string | null) => void;
  /** Is told that an import has changed saves; `before` leads back. */
  readonly imported: (lessons: number, before: Texts) => void;
}

/** The course with the learner's progress in it, and what is done with that; it follows what other tabs do. */
export function useCourse(): Course {
  const { learn: words, locale } = useWords();
  const [course, setCourse] = useState(() => read(locale));
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [done, setDone] = useState<Done>(NOTHING);
  useEffect(() => {
    const changed = (): void => setCourse(read(locale));
    // A lesson that was left a moment ago writes its save as it goes, after this page was first drawn.
    changed();
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, [locale]);

  const tell = (said: string, before: Texts | null): void => {
    setFailure(null);
    setDone({ said, before });
    setCourse(read(locale));
  };
  const put = (texts: Texts, said: string, undoable: boolean): void => {
    const before = replaceAll(browserStore, texts);
    if (before.ok) tell(said, undoable ? before.value : null);
    else setFailure(before.error);
  };
  const { said, before } = done;
  return {
    course,
    failure,
    said,
    undo: before && (() => put(before, words.progress.undone, false)),
    startOver: (ids, title) =>
      put(
        Object.fromEntries(ids.map((id) => [lessonKey(id), null])),
        title === null ? words.startOver.allDone : words.startOver.done(title),
        true,
      ),
    imported: (lessons, was) => tell(words.file.taken(lessons), was),
  };
}

interface Done {
  readonly said: string;
  readonly before: Texts | null;
}

const NOTHING: Done = { said: '', before: null };

const read = (locale: Locale): CourseView => courseView(PARTS, lessonsIn(locale), lessonLeft, locale);
