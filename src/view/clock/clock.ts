/** Something that the clock ends, as the time line shows it. Times are ISO 8601 in UTC. */
export interface EndView {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  /** Seconds until then; null when it has ended. */
  readonly left: number | null;
  /** Where its bar stands on the strip, each from 0 to 1; null where it has no beginning that is known. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

/** The stretch of time that the strip shows. */
export interface StripView {
  readonly from: string;
  readonly to: string;
  /** Where now stands, from 0 to 1. */
  readonly now: number;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

export interface ClockView {
  /** The lab's time. */
  readonly clock: string;
  /** Those that have just ended, then those to come by their time. */
  readonly ends: readonly EndView[];
  /** How many more there are. */
  readonly more: number;
  readonly strip: StripView;
}

/** Why a move of the clock cannot be made. */
export type JumpProblem = 'duration.form' | 'duration.none' | 'duration.range' | 'time.form' | 'time.past';
