import type { Call } from '../../call/call.ts';
import type { Action, Lesson } from '../../content/lesson/lesson.ts';
import type { Asked, LabState } from '../../content/call/made.ts';
import type { PartChange, Timeline } from '../../lib/timeline.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { JsonPatchOperation } from '../../world/patch.ts';
import type { PolicyText } from '../../world/world.ts';
import type { LessonProgress } from '../lesson/types.ts';

/** What undo goes back over: the world as saved, and the calls made in it. */
export type Saved = LabState;

/** Text in an editor that differs from what is saved. */
export interface Draft {
  readonly ref: PolicyRef;
  readonly text: PolicyText;
  /** The last text that AWS would take: verdicts and goals rest on it while `text` is broken or refused. */
  readonly sound: PolicyText;
}

/** By `policyRefKey`. */
export type Drafts = Readonly<Record<string, Draft>>;

export interface LabContext {
  readonly timeline: Timeline<Saved>;
  readonly drafts: Drafts;
  /** The call in question: verdict, margins and gates are about it. */
  readonly asked: Asked;
  /** Calls that are offered: a session that one of them would issue has its label, wherever the call was made. */
  readonly offered: readonly Asked[];
}

export interface LabInput {
  readonly saved: Saved;
  readonly drafts: Drafts;
  readonly asked: Asked;
  /** Calls that are offered, those of a lesson's step aside; left out: none. */
  readonly offered?: readonly Asked[];
  /** The lesson that the lab is used for, if any. */
  readonly lesson: { readonly lesson: Lesson; readonly progress: LessonProgress } | null;
}

export type LabEvent =
  /** A keystroke in an editor. */
  | { readonly type: 'EDIT'; readonly ref: PolicyRef; readonly text: PolicyText }
  | { readonly type: 'ASK'; readonly asked: Asked }
  /** Makes the call in question, in the world as saved. */
  | { readonly type: 'MAKE_CALL' }
  /** A call that came as a signed request, from the terminal or from code, in the world as saved. */
  | { readonly type: 'KNOCK'; readonly call: Call }
  /** Moves the clock on by an ISO 8601 duration. */
  | { readonly type: 'ADVANCE'; readonly duration: string }
  /**
   * The clock goes on by itself, some seconds at a time; drafts stay drafts. Ticks of one play that follow each other
   * are one step of undo.
   */
  | { readonly type: 'TICK'; readonly seconds: number; readonly play: string }
  /** Edits the world itself, drafts saved first; operations that it refuses change nothing. */
  | {
      readonly type: 'CHANGE';
      readonly operations: readonly JsonPatchOperation[];
      /** What is edited: its ARN, path or name. */
      readonly subject: string;
      readonly what: PartChange;
    }
  | { readonly type: 'UNDO' }
  | { readonly type: 'REDO' }
  /** Does what a solution does, from where its step began, as one step of undo. */
  | {
      readonly type: 'SOLVE';
      readonly from: Saved;
      readonly actions: readonly Action[];
      readonly subject: string;
    }
  /** A step of the lesson begins: its calls are offered, and what others and time do before it is done. */
  | {
      readonly type: 'SCENE';
      readonly offered: readonly Asked[];
      readonly actions: readonly Action[];
      readonly subject: string;
    }
  /** Starts over from another world; undo leads back. */
  | { readonly type: 'START_OVER'; readonly saved: Saved; readonly subject: string };

/** The lab has gone back, or to somewhere else: whatever was going on by itself ends. */
export interface LabTurned {
  readonly type: 'turned';
}
