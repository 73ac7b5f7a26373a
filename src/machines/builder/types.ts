import type { LabState } from '../../content/call/made.ts';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import type { Timeline } from '../../lib/timeline.ts';

/** What is being recorded: the solution of the step, or a wrong turn. */
export type Recorded = 'solution' | 'wrongTurn';

export interface BuilderContext {
  /** The draft, with the way back. */
  readonly timeline: Timeline<LessonDraft>;
  /** Position of the step shown, from 0. */
  readonly at: number;
  /** What is being recorded, from which state of the lab on; null while nothing is. */
  readonly recording: { readonly what: Recorded; readonly from: LabState } | null;
}

export interface BuilderInput {
  readonly draft: LessonDraft;
  readonly at: number;
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
  | { readonly type: 'CANCEL' };
