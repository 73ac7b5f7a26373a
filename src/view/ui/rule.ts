import type { Fact } from '../../content/facts/schema.ts';

/** A rule that an answer rests on, with where it was read and how sure the lab is of it. */
export interface RuleView extends Fact {
  /** The language of its text, where it may be another than that of what stands around it. */
  readonly lang?: string;
}
