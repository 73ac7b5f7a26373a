import { startTransition, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Interface } from '../explain/interface.ts';
import { loadLanguage } from '../explain/loadLanguage.ts';
import type { Locale } from '../explain/locale.ts';
import { LanguageContext } from '../view/ui/words.ts';
import { keepLanguage } from './languageChoice.ts';

interface SpeakingProps {
  readonly first: Interface;
  readonly children: ReactNode;
}

/** The language of all that is within. A change takes effect once its words are there, and is kept. */
export function Speaking({ first, children }: SpeakingProps) {
  const [words, setWords] = useState(first);
  const [failed, setFailed] = useState<Locale | null>(null);
  const latest = useRef(first.locale);
  useEffect(() => {
    document.documentElement.lang = words.locale;
  }, [words]);
  const language = useMemo(() => {
    const choose = async (locale: Locale): Promise<void> => {
      latest.current = locale;
      const next = await loadLanguage(locale).catch(() => null);
      if (latest.current !== locale) return;
      setFailed(next ? null : locale);
      if (!next) return;
      // What is on screen stays until the rest of the language has arrived.
      startTransition(() => setWords(next));
      keepLanguage(locale);
    };
    return { words, failed, choose: (locale: Locale) => void choose(locale) };
  }, [words, failed]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
