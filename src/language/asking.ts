import type { Place } from './place.ts';
import type { StatementHere } from './statementHere.ts';
import type { Surroundings } from './subject.ts';

/** What is asked for at a place: which, in which statement, of which document. */
export interface Asking<At extends Place['at'] = Place['at']> {
  readonly place: Extract<Place, { readonly at: At }>;
  readonly statement: StatementHere;
  readonly around: Surroundings;
}
