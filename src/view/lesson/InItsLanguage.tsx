import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Locale } from '../../explain/locale.ts';
import { useWords } from '../ui/words.ts';
import { LessonLanguageContext } from './lessonLanguage.ts';

interface InItsLanguageProps {
  /** The language that the lesson within is told in. */
  readonly language: Locale;
  readonly children: ReactNode;
}

/** A lesson, with a line that says so where it is told in another language than the page. */
export function InItsLanguage({ language, children }: InItsLanguageProps) {
  const { locale, lesson: words } = useWords();
  const other = language === locale ? undefined : language;
  return (
    <LessonLanguageContext value={other}>
      {other && (
        <p className="mb-4 flex items-center gap-2 text-sm text-ink-muted print:hidden">
          <Languages aria-hidden size={18} className="shrink-0" />
          {words.notTranslated}
        </p>
      )}
      {children}
    </LessonLanguageContext>
  );
}
