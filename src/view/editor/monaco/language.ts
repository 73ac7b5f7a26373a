import { languages } from './monaco.ts';

export const POLICY_LANGUAGE = 'iam-policy';

/** Teaches Monaco the JSON of policies: colours and brackets; what is wrong is said by the lab's own reader. */
export function registerPolicyLanguage(): void {
  languages.register({ id: POLICY_LANGUAGE });
  languages.setLanguageConfiguration(POLICY_LANGUAGE, {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}', notIn: ['string'] },
      { open: '[', close: ']', notIn: ['string'] },
      { open: '"', close: '"', notIn: ['string'] },
    ],
    // ARNs, keys and actions are one word each.
    wordPattern: /[^\s"{}[\],]+/,
  });
  languages.setMonarchTokensProvider(POLICY_LANGUAGE, {
    tokenizer: {
      root: [
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'key'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/, 'number'],
        [/\b(?:true|false|null)\b/, 'keyword'],
        [/[{}[\],:]/, 'delimiter'],
      ],
    },
  });
}
