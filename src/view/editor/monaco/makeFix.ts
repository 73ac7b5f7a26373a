import type { Fix } from '../../../policy/fix.ts';
import { positionAt } from '../position.ts';
import { rangeOf } from './decorations.ts';
import type { editor } from './monaco.ts';

/** Makes the edits of a fix as one step of undo, and takes cursor and focus to the end of the first. */
export function makeFix(instance: editor.ICodeEditor, text: string, { edits }: Fix): void {
  const [first] = edits.toSorted((one, other) => one.span.start - other.span.start);
  if (!first) return;
  instance.pushUndoStop();
  instance.executeEdits(
    'fix',
    edits.map(({ span, text: put }) => ({ range: rangeOf(text, span.start, span.end), text: put })),
  );
  instance.pushUndoStop();
  const position = positionAt(text.slice(0, first.span.start) + first.text, Number.POSITIVE_INFINITY);
  instance.setPosition(position);
  instance.revealPositionInCenterIfOutsideViewport(position);
  instance.focus();
}
