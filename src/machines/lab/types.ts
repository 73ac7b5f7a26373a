import type { Timeline } from '../../lib/timeline.ts';
import type { Call } from '../../pipeline/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { PolicyText, World } from '../../world/world.ts';

/** A call as a learner writes it: who and what by name, as in case files and lessons. */
export interface Asked {
  /** User ARN, account root ARN, `session:LABEL`, `service:NAME` or `none`. */
  readonly as: string;
  /** `service:Action`. */
  readonly call: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly resource: string | null;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  readonly omitSessionToken: boolean;
  /** Names the session that the call issues. */
  readonly label: string | null;
}

/** A call that was made, and what came of it. */
export interface MadeCall {
  readonly asked: Asked;
  readonly call: Call;
  /** The lab's clock when it was made. */
  readonly at: string;
  readonly decision: Decision;
  readonly response: Readonly<Record<string, unknown>> | null;
  /** Access key id of the session that it issued. */
  readonly issued: string | null;
}

/** What undo goes back over: the world as saved, and the calls made in it. */
export interface Saved {
  readonly world: World;
  readonly calls: readonly MadeCall[];
}

/** Text in an editor that differs from what is saved. */
export interface Draft {
  readonly ref: PolicyRef;
  readonly text: PolicyText;
  /** The last text that could be evaluated: verdicts rest on it while `text` is broken. */
  readonly sound: PolicyText;
}

/** A document and the text to put there. */
export type DocumentText = Omit<Draft, 'sound'>;

export interface LabContext {
  readonly timeline: Timeline<Saved>;
  /** By `policyRefKey`. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The call in question: verdict, margins and gates are about it. */
  readonly asked: Asked;
}

export interface LabInput {
  readonly saved: Saved;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly asked: Asked;
}

export type LabEvent =
  /** A keystroke in an editor. */
  | { readonly type: 'EDIT'; readonly ref: PolicyRef; readonly text: PolicyText }
  /** Throws a draft away. */
  | { readonly type: 'DISCARD'; readonly ref: PolicyRef }
  | { readonly type: 'ASK'; readonly asked: Asked }
  /** Makes the call in question, in the world as saved. */
  | { readonly type: 'MAKE_CALL' }
  /** Moves the clock on by an ISO 8601 duration. */
  | { readonly type: 'ADVANCE'; readonly duration: string }
  | { readonly type: 'UNDO' }
  | { readonly type: 'REDO' }
  /** Puts documents as a solution has them, drafts of theirs included, as one step of undo. */
  | { readonly type: 'SOLVE'; readonly documents: readonly DocumentText[]; readonly subject: string }
  /** Starts over from another world; undo leads back. */
  | { readonly type: 'START_OVER'; readonly saved: Saved; readonly subject: string };
