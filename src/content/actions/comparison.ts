import type { Case } from '../case/case.ts';
import type { Inline } from '../lesson/proseTree.ts';

/** What the actions of STS are compared by, in the order of the table. */
export const COLUMNS = ['callers', 'lifetime', 'mfa', 'sessionPolicies', 'limits'] as const;

export type Column = (typeof COLUMNS)[number];

export const isColumn = (text: string): text is Column => COLUMNS.some((column) => column === text);

/** A record with that value for each column. */
export const byColumn = <Value>(of: (column: Column) => Value): Readonly<Record<Column, Value>> =>
  // Every column is there.
  Object.fromEntries(COLUMNS.map((column) => [column, of(column)])) as Record<Column, Value>;

/** What one action is like in one respect. */
export interface ComparedCell {
  readonly text: readonly Inline[];
  /** Ids of the rules behind it. */
  readonly rules: readonly string[];
  /** What of it the lab cannot show, in a sentence; null: nothing. */
  readonly notModelled: string | null;
  /** Whether there are calls that show it. */
  readonly shown: boolean;
}

/** A row of the comparison. */
export interface ComparedAction {
  /** The action's name: `AssumeRole`. */
  readonly id: string;
  readonly about: readonly Inline[];
  readonly cells: Readonly<Record<Column, ComparedCell>>;
}

/** A row with the calls that show each of its cells: plain JSON. */
export interface ProvenAction extends ComparedAction {
  readonly order: number;
  /** By column; a cell without calls has a case without steps. */
  readonly cases: Readonly<Record<Column, Case>>;
}

/** What the table shows of an action. */
export const summaryOf = ({ id, about, cells }: ProvenAction): ComparedAction => ({ id, about, cells });
