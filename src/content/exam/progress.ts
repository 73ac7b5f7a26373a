import type { Answer } from './answer.ts';
import type { Paper } from './paper.ts';

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
