import { LANGUAGE_NAMES, LOCALES } from '../../explain/locale.ts';
import { Button } from './Button.tsx';
import { useLanguage } from './words.ts';

/** Goes round the languages of the lab: it shows the next one by its letters, and is called what that calls itself. */
export function LanguageToggle() {
  const { words, choose, failed } = useLanguage();
  const next = LOCALES[(LOCALES.indexOf(words.locale) + 1) % LOCALES.length] ?? 'en';
  const name = LANGUAGE_NAMES[next];
  return (
    <>
      <Button
        tone="quiet"
        size="small"
        lang={next}
        aria-label={name}
        title={name}
        onClick={() => choose(next)}
      >
        {next.toUpperCase()}
      </Button>
      <span role="alert" className="self-center text-xs">
        {failed && words.language.failed(LANGUAGE_NAMES[failed])}
      </span>
    </>
  );
}
