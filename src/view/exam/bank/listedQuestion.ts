import type { Kind } from '../../../content/question/question.ts';
import type { Destination } from '../../ui/ActionLink.tsx';

/** A question as lists name it. */
export interface ListedQuestion {
  readonly id: string;
  /** The first sentence of its stem, in English. */
  readonly title: string;
  /** Codes of the exams that it practises. */
  readonly exams: readonly string[];
  readonly kind: Kind;
  readonly difficulty: 1 | 2 | 3;
  /** Whether the engine shows its answer. */
  readonly isShown: boolean;
  readonly to: Destination;
}
