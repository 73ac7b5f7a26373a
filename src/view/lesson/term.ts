import type { Inline } from '../../content/lesson/proseTree.ts';
import type { RuleView } from '../ui/rule.ts';

/** A term of the glossary with the rules that it rests on. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly text: readonly Inline[];
  readonly rules: readonly RuleView[];
  /** The language of term and text. */
  readonly lang: string;
}
