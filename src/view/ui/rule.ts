import type { Fact } from '../../content/facts/schema.ts';

/** A rule that an answer rests on, with where it was read and how sure the lab is of it. */
export type RuleView = Fact;
