/** A stretch of a sentence: running text, or a name or value to be set as inline code. */
export type Piece = string | { readonly code: string };

/** A sentence for learners: text and inline code, never markup. Neighbouring texts are one piece. */
export type Phrase = readonly Piece[];

/** Template tag: what is written is text, what is put in becomes inline code; a phrase put in stays what it is. */
export function say(text: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  return merged(
    text.flatMap((part, index): Phrase => {
      const value = values[index];
      if (value === undefined) return [part];
      return typeof value === 'object' ? [part, ...value] : [part, { code: String(value) }];
    }),
  );
}

/** Running text that comes from a table of words. */
export const words = (text: string): Phrase => merged([text]);

/** Sentences one after the other, with a space between; what is null is left out. */
export const sentences = (...phrases: readonly (Phrase | null)[]): Phrase =>
  merged(
    phrases
      .filter((phrase) => phrase !== null && phrase.length > 0)
      .flatMap((phrase, index) => (index === 0 ? (phrase ?? []) : [' ', ...(phrase ?? [])])),
  );

/** The phrase with a capital at its start, when it starts with text. */
export function capital(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
}

/** The bare text, for places without inline code: accessible names, titles, copies. */
export const plain = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

function merged(pieces: readonly Piece[]): Phrase {
  const phrase: Piece[] = [];
  for (const piece of pieces) {
    const last = phrase.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') phrase[phrase.length - 1] = last + piece;
    else if (piece !== '') phrase.push(piece);
  }
  return phrase;
}
