import type { LabState } from '../../content/call/made.ts';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import type { KeptRecording, Recorded } from '../../content/lesson/authoring/keptRecording.ts';
import type { Timeline } from '../../lib/timeline.ts';

/** A recording on its way. */
export interface Going extends Omit<KeptRecording, 'lab'> {
  /** The state of the lab from which on it goes on. */
  readonly from: LabState;
}

export interface BuilderContext {
  /** The draft, with the way back. */
  readonly timeline: Timeline<LessonDraft>;
  /** Position of the step shown, from 0. */
  readonly at: number;
  /** What is being recorded; null while nothing is. */
  readonly recording: Going | null;
}

export interface BuilderInput {
  readonly draft: LessonDraft;
  readonly at: number;
  readonly recording: Going | null;
}

export type BuilderEvent =
  /** Another draft. What is typed into one field in a row is one step of undo. */
  | { readonly type: 'CHANGE'; readonly draft: LessonDraft; readonly field: string }
  /** Other steps, or in another order, and the one that is shown then. */
  | { readonly type: 'STEPS'; readonly draft: LessonDraft; readonly at: number }
  | { readonly type: 'GO_TO'; readonly at: number }
  | { readonly type: 'UNDO' }
  | { readonly type: 'REDO' }
  | { readonly type: 'BEGIN'; readonly what: Recorded; readonly from: LabState }
  /** What was recorded stands in the draft now. */
  | { readonly type: 'FINISH'; readonly draft: LessonDraft }
  | { readonly type: 'CANCEL' }
  /** Goes on with what another tab has; undo leads back to the draft that was here. */
  | { readonly type: 'TAKE'; readonly taken: BuilderInput };
