import type { FixView } from '../marks.ts';

/** What the editor tells its owner. */
export interface PolicyEditorEvents {
  /** The learner's own edits only. */
  readonly onChange: (text: string) => void;
  readonly onUndoExhausted: () => void;
  readonly onRedoExhausted: () => void;
  readonly onToggleTab: () => void;
  /** The cursor was led to a problem: its position among the squiggles last given. */
  readonly onProblem: (index: number) => void;
  /** A fix was chosen where it is offered. */
  readonly onFix: (fix: FixView) => void;
  readonly onFormat: () => void;
}
