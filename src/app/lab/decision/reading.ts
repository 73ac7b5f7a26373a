import type { Asked } from '../../../content/call/made.ts';
import type { Subject } from '../../readings/http/subject.ts';
import type { LabActors } from '../actors.ts';

/** What a reading of a decision is given. */
export interface ReadingProps {
  readonly actors: LabActors;
  readonly subject: Subject;
  /** The calls to choose from. */
  readonly offered: readonly Asked[];
}
