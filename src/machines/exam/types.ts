import type { Answer } from '../../content/exam/answer.ts';
import type { Paper } from '../../content/exam/paper.ts';
import type { Progress } from '../../content/exam/progress.ts';

export interface ExamContext {
  /** Null while a paper is being chosen. */
  readonly progress: Progress | null;
}

export interface ExamInput {
  readonly progress: Progress | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ExamEvent =
  | { readonly type: 'BEGIN'; readonly paper: Paper; readonly now: number }
  /** The time, told every second. */
  | { readonly type: 'TICK'; readonly now: number }
  | { readonly type: 'ANSWER'; readonly answer: Answer }
  /** Shows the explanation of the open item, while studying. */
  | { readonly type: 'SHOW' }
  | { readonly type: 'FLAG' }
  | { readonly type: 'NEXT' }
  | { readonly type: 'PREVIOUS' }
  | { readonly type: 'GO_TO'; readonly at: number }
  | { readonly type: 'REVIEW' }
  | { readonly type: 'BACK' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'SUBMIT' }
  /** Leaves a paper that is scored, or gives one up, for another. */
  | { readonly type: 'LEAVE' };
