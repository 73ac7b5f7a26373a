import { registerCodeActions } from './codeActions.ts';
import { POLICY_LANGUAGE, registerPolicyLanguage } from './language.ts';
import { registerLanguageHelp } from './languageHelp.ts';
import { languages } from './monaco.ts';

/** Teaches Monaco the language of policies, once for the page. */
export function registerOnce(): void {
  if (languages.getLanguages().some(({ id }) => id === POLICY_LANGUAGE)) return;
  registerPolicyLanguage();
  registerLanguageHelp();
  registerCodeActions();
}
