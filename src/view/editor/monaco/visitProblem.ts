import { Position, type editor } from './monaco.ts';

/**
 * Puts the cursor at the next problem after it (or the one before, with -1), round the end, and shows its hover.
 * @returns its position among the problems; null when there are none
 */
export function visitProblem(
  instance: editor.ICodeEditor,
  problems: editor.IEditorDecorationsCollection,
  step: 1 | -1,
): number | null {
  const at = instance.getPosition();
  const places = problems
    .getRanges()
    .map((range, index) => ({ index, start: range.getStartPosition() }))
    .toSorted((one, other) => step * Position.compare(one.start, other.start));
  const next = places.find(({ start }) => at && step * Position.compare(start, at) > 0) ?? places[0];
  if (!next) return null;
  instance.setPosition(next.start);
  instance.revealPositionInCenterIfOutsideViewport(next.start);
  instance.trigger('keyboard', 'editor.action.showHover', { focus: 'noAutoFocus' });
  return next.index;
}
