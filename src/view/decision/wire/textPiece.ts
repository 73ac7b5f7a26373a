/** A stretch of a text: as it is, or a value that stands shortened until it is asked for. */
export type TextPiece = string | { readonly whole: string; readonly short: string };

export const wholeText = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.whole)).join('');
