import type { TextPiece } from './textPiece.ts';

/** A request or a response, as text. */
export interface MessageView {
  /** Request line or status line. */
  readonly start: readonly TextPiece[];
  readonly headers: readonly NamedText[];
  /** Empty when there is none. */
  readonly body: readonly TextPiece[];
  /** Whether the body stands in more lines than it is sent in. */
  readonly indented: boolean;
  /** The body of a form, decoded; empty for other bodies. */
  readonly fields: readonly NamedText[];
}

export interface NamedText {
  readonly name: string;
  readonly value: readonly TextPiece[];
}
