import type { LabState } from '../../content/call/made.ts';
import type { StepDraft } from '../../content/lesson/authoring/draft.ts';
import type { StepPartProps } from './StepPart.tsx';

/** What a part of a step is given beside what the step is given. */
export interface StepPieceProps extends StepPartProps {
  readonly step: StepDraft;
  /** Where the step starts. */
  readonly start: LabState;
  /** Changes the step. What is typed into one field in a row is one step of undo. */
  readonly set: (part: Partial<StepDraft>, field: string) => void;
}
