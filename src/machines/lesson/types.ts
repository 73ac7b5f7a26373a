import type { Lesson } from '../../content/lesson/lesson.ts';
import type { LabState } from '../../content/call/made.ts';

/** How far a learner has come in a lesson; what is kept across reloads. */
export interface LessonProgress {
  /** Position of the step shown, from 0. */
  readonly at: number;
  /** The world and calls when the step was begun: resetting the step leads back here. */
  readonly entry: LabState;
  /** Hints shown, by step and by what they help with: how many levels. */
  readonly hints: Readonly<Record<string, number>>;
  /** Ids of the steps that were solved. */
  readonly solved: readonly string[];
  /** Ids of the steps before which what had to happen has happened. */
  readonly begun: readonly string[];
}

export interface LessonContext extends LessonProgress {
  readonly lesson: Lesson;
  /** The draft world and the calls made, as the lab tells them. */
  readonly state: LabState;
}

export interface LessonInput {
  readonly lesson: Lesson;
  readonly progress: LessonProgress;
  readonly state: LabState;
}

export type LessonEvent =
  /** `begins`: this is where the step begins. */
  | { readonly type: 'WORLD'; readonly state: LabState; readonly begins?: boolean }
  | { readonly type: 'HINT' }
  | { readonly type: 'NEXT' }
  | { readonly type: 'PREVIOUS' }
  /** Opens a step that has been solved, or the first that has not. */
  | { readonly type: 'GO_TO'; readonly at: number }
  | { readonly type: 'SHOW_ME' }
  | { readonly type: 'RESET_STEP' }
  | { readonly type: 'RESET_LESSON' };
