import type { Phrase } from '../../../explain/phrase.ts';
import type { TextPiece } from '../wire/textPiece.ts';

/** What comes back of a call, in the places where one meets it. */
export interface AnswerView {
  readonly status: number;
  /** Null when AWS refuses nothing. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly requestId: string;
  /** What the lab has to say about AWS's text; null when there is no error. */
  readonly inOurWords: Phrase | null;
  /** What the CLI prints, and the code that it ends with. */
  readonly cli: { readonly printed: readonly TextPiece[]; readonly exitCode: number };
  /** How programs meet the error; null when there is none. */
  readonly python: string | null;
  readonly javascript: string | null;
  /** One for each account whose trail gets an event, with the event as CloudTrail writes it. */
  readonly trails: readonly { readonly sentence: Phrase; readonly json: string }[];
  /** Why there are none. */
  readonly noTrail: string;
}
