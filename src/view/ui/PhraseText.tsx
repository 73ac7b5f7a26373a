import type { Phrase } from '../../explain/phrase.ts';

/** A phrase with its code parts in the typeface of code. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return phrase.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <code key={index} className="inline-code">
        {part.code}
      </code>
    ),
  );
}
