import type { Phrase } from '../../../explain/phrase.ts';
import type { TextPiece } from '../wire/textPiece.ts';

/** The parts that a signature is built up from, in order. */
export const SIGNATURE_PARTS = ['payload', 'canonical', 'stringToSign', 'keys', 'signature'] as const;

export type SignaturePartName = (typeof SIGNATURE_PARTS)[number];

export interface SignaturePartView {
  readonly name: SignaturePartName;
  readonly lines: readonly SignedLineView[];
}

/** One line that is signed, or one value on the way. */
export interface SignedLineView {
  readonly label: string;
  readonly sent: readonly TextPiece[];
  /** What AWS comes to where that is something else; null where it is the same, or where AWS computes nothing. */
  readonly computed: readonly TextPiece[] | null;
  /** The first line of all that differs. */
  readonly first: boolean;
}

/** What AWS makes of the signature. */
export interface SignatureVerdictView {
  readonly outcome: 'taken' | 'refused' | 'unknownKey';
  readonly status: number;
  /** AWS's own error; null when it answers without one. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly why: Phrase;
  /** Which line differs first, or that none can be told; null when all is well. */
  readonly pointer: Phrase | null;
}
