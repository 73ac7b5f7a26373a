import type { ComparedAction } from '../actions/comparison.ts';
import type { Question } from '../choose/choose.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { ReadyWorldSummary } from '../sandbox/readyWorld.ts';

/** What a language other than English tells of the lab's own content, by the name of its file in `lessons/es/`. */
export interface Told {
  /** In the order of that language's alphabet. */
  readonly glossary: Glossary;
  /** Texts by the ids of rules; some rules have none. */
  readonly facts: Readonly<Record<string, string>>;
  /** By the ids of the ready worlds. */
  readonly sandbox: Readonly<Record<string, WorldTold>>;
  readonly choose: Question;
  /** The rows of the comparison, in their order. */
  readonly actions: readonly ComparedAction[];
  /** What operations and their parameters do, by the English sentence. */
  readonly operations: Readonly<Record<string, string>>;
}

export type WorldTold = Pick<ReadyWorldSummary, 'title' | 'about'>;
