import type { Phrase } from '../../explain/phrase.ts';
import type { Fix } from '../../policy/fix.ts';
import type { RuleView } from '../ui/rule.ts';

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
  /** The rule that it rests on, where the lab can show it. */
  readonly rule: RuleView | null;
  readonly fix: FixView | null;
}

/** `error`: AWS refuses the text for it; `warning`: AWS takes it, a reviewer would not; `info`: about the call in question. */
export type Severity = 'error' | 'warning' | 'info';

/** A fix for what a squiggle is about. */
export interface FixView extends Fix {
  /** What it does, as the title of a button. */
  readonly title: Phrase;
}

/** A place to be shown: a new `request` shows it again. */
export interface Reveal {
  readonly start: number;
  readonly end: number;
  readonly request: number;
}
