import type { Ref } from 'react';
import type { PolicySubject } from '../../language/subject.ts';
import type { Stretch } from '../../content/lesson/excerpt.ts';
import type { Fix } from '../../policy/fix.ts';
import type { Reveal, Squiggle, StatementMark } from './marks.ts';

/** What Monaco and the plain text field both are given. */
export interface SurfaceProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly readOnly: boolean;
  readonly marks: readonly StatementMark[];
  readonly squiggles: readonly Squiggle[];
  readonly theme: 'light' | 'dark';
  readonly reveal?: Reveal | null | undefined;
  /** A stretch of the text that is pointed at elsewhere, in UTF-16 units. */
  readonly lit?: Stretch | null | undefined;
  /** Ctrl+Z with nothing of the editor's own left to undo. */
  readonly onUndoExhausted?: (() => void) | undefined;
  readonly onRedoExhausted?: (() => void) | undefined;
  /** Which document the text is; left out, nothing is offered and explained. */
  readonly subject?: PolicySubject | undefined;
  readonly ref?: Ref<SurfaceHandle> | undefined;
}

/** What both can be told to do. */
export interface SurfaceHandle {
  /**
   * Makes the edits of a fix as one step of the editor's own undo, and takes the focus to where the first was made.
   * @param of the text that the fix is for; nothing happens when the editor holds another one by now
   */
  readonly applyFix: (of: string, fix: Fix) => void;
  /** Where the cursor is, in UTF-16 units. */
  readonly cursor: () => number;
}
