import type { Asked } from '../../../content/call/made.ts';
import type { Decision } from '../../../pipeline/run.ts';

/** One of two calls that are compared. */
export interface Compared {
  readonly asked: Asked;
  readonly title: string;
  /** ARN of the caller, or the name of who has none. */
  readonly caller: string;
  /** The lab's clock at which it is made. */
  readonly at: string;
  readonly decision: Decision;
}
