import type { Answer } from '../../content/exam/answer.ts';
import type { Paper } from '../../content/exam/paper.ts';

/** A paper that is being sat, or was; all of it is kept across reloads. Times are milliseconds since 1970. */
export interface Progress {
  readonly paper: Paper;
  /** Place of the item that is open, from 0. */
  readonly at: number;
  /** By place. */
  readonly answers: Readonly<Record<number, Answer>>;
  readonly flags: readonly number[];
  /** Places whose explanation was shown, while studying. */
  readonly shown: readonly number[];
  /** Seconds spent, by place. */
  readonly spent: Readonly<Record<number, number>>;
  readonly begunAt: number;
  /** When the time is over; null: never. Moves on while the clock stands. */
  readonly deadline: number | null;
  /** The last moment that was told: what is left is counted from there. */
  readonly now: number;
  readonly end: End | null;
  /** Where the learner is, so that a reload leads back there. */
  readonly phase: 'answering' | 'review' | 'paused' | 'scored';
}

export interface End {
  readonly at: number;
  /** Whether the time ran out. */
  readonly timedOut: boolean;
}

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
