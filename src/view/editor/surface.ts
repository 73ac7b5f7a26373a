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
  /** Ctrl+Z with nothing of the editor's own left to undo. */
  readonly onUndoExhausted?: (() => void) | undefined;
  readonly onRedoExhausted?: (() => void) | undefined;
}
