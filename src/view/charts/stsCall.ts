import type { Phrase } from '../../explain/phrase.ts';
import type { RuleView } from '../ui/rule.ts';

/** A call to STS that was tried from an identity, and what came of it. */
export interface StsCallView {
  readonly id: string;
  /** Operation, and what it is on. */
  readonly title: string;
  readonly mayCall: boolean;
  readonly verdict: 'allow' | 'deny' | 'invalid' | 'unmodelled';
  readonly headline: Phrase;
  readonly reason: Phrase;
  /** Those that decided. */
  readonly rules: readonly RuleView[];
}
