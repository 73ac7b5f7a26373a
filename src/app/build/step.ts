import type { ReactNode } from 'react';
import type { LabState } from '../../content/call/made.ts';
import type { HintPlaces } from '../../content/lesson/authoring/checkDraft.ts';
import type { LessonDraft, StepDraft } from '../../content/lesson/authoring/draft.ts';
import type { Recorded } from '../../content/lesson/authoring/keptRecording.ts';
import type { Rules } from '../readings/gateViews.ts';
import type { BuilderActors } from './useBuilder.ts';
import type { BuilderDo } from './useBuilderDo.ts';

/** What the step that is shown is given. */
export interface StepPartProps {
  readonly actors: BuilderActors;
  readonly act: BuilderDo;
  readonly draft: LessonDraft;
  readonly at: number;
  /** Where hints are missing. */
  readonly wants: HintPlaces;
  readonly rules: Rules;
  /** The recording on its way, and of what. */
  readonly going: ReactNode;
  readonly recording: Recorded | null;
}

/** What a part of a step is given beside what the step is given. */
export interface StepPieceProps extends StepPartProps {
  readonly step: StepDraft;
  /** Where the step starts. */
  readonly start: LabState;
  /** Changes the step. What is typed into one field in a row is one step of undo. */
  readonly set: (part: Partial<StepDraft>, field: string) => void;
}
