import type { Phrase } from '../../../explain/phrase.ts';
import type { LaneKind } from '../../../explain/sequence/message.ts';
import type { GateOutcome } from '../gate.ts';
import type { NamedText } from '../wire/message.ts';

/** A sequence diagram: who takes part, and what goes from whom to whom. */
export interface SequenceView {
  readonly lanes: readonly LaneView[];
  readonly rows: readonly SequenceRowView[];
}

export interface LaneView {
  readonly id: string;
  readonly kind: LaneKind;
  /** The short name, in the head of the lane. */
  readonly name: string;
  /** ARN, host or id; null where the name says all. */
  readonly detail: string | null;
}

export interface SequenceRowView {
  /** Positions of lanes; the same for what somebody does alone. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'token' | 'request' | 'check' | 'answer' | 'error';
  /** "dev/Bo → STS" */
  readonly route: string;
  readonly sentence: Phrase;
  /** How a check came out; null for the others. */
  readonly outcome: Exclude<GateOutcome, 'notReached'> | null;
  /** The check at which the call was decided. */
  readonly decides: boolean;
  readonly values: readonly NamedText[];
}

/** A call that was made before and led to this one. */
export interface EarlierView {
  readonly title: string;
  readonly sequence: SequenceView;
}
