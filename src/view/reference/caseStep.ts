import type { Phrase } from '../../explain/phrase.ts';
import type { StatusKind } from '../ui/Status.tsx';

/** A name with its value. */
export interface Named {
  readonly name: string;
  readonly value: string;
}

/** A step of a case, as it is told. */
export type CaseStepView = CaseCallView | { readonly kind: 'move'; readonly text: string };

export interface CaseCallView {
  readonly kind: 'call';
  /** Who calls what, on what. */
  readonly title: string;
  /** What goes along with the call. */
  readonly params: readonly Named[];
  readonly verdict: StatusKind;
  /** The answer in plain words. */
  readonly headline: Phrase;
  /** AWS's own words, of a refusal. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** What comes back. */
  readonly facts: readonly Named[];
  /** How long what comes back is good; null: nothing that ends comes back. */
  readonly lasts: string | null;
}
