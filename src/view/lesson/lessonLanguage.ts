import { createContext, use } from 'react';
import type { Locale } from '../../explain/locale.ts';

/** The language of a lesson's own text where it is another than that of the page. */
export const LessonLanguageContext = createContext<Locale | undefined>(undefined);

/** For the `lang` of what a lesson says. */
export const useLessonLanguage = (): Locale | undefined => use(LessonLanguageContext);
