import { BANK } from 'virtual:bank';
import type { KeptSet } from '../../../content/exam/keptSets.ts';
import type { QuestionSet } from '../../../content/exam/set.ts';
import { questionsOn } from '../../../content/question/byLesson.ts';
import { useWords } from '../../../view/ui/words.ts';
import { lessonsIn } from '../../lessons.ts';
import { setNamed, type NamedSet } from './setNamed.ts';

/** The set that an address names, in the language in use. */
export function useNamedSet(name: string, sets: readonly KeptSet[]): NamedSet {
  const { locale, exam } = useWords();
  const ofLesson = (id: string): QuestionSet | null => {
    const lesson = lessonsIn(locale).find((each) => each.id === id);
    const questions = questionsOn(BANK, id);
    return lesson && questions.length > 0 ? { title: exam.bank.set.ofLesson(lesson.title), questions } : null;
  };
  return setNamed(name, sets, ofLesson);
}
