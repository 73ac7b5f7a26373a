import type { Phrase } from '../../explain/phrase.ts';

/** Where a statement stands for the call in question. Offsets are UTF-16 units into the policy's text. */
export interface StatementMark {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  readonly hover: Phrase;
}

export type Standing = 'allows' | 'denies' | 'notMatched' | 'stale';

/** Something to underline, with what is said about it. */
export interface Squiggle {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly message: Phrase;
}

export type Severity = 'error' | 'warning' | 'info';

/** A place to be shown: a new `request` shows it again. */
export interface Reveal {
  readonly start: number;
  readonly end: number;
  readonly request: number;
}
