import { Position, type editor, type IRange } from './monaco.ts';

/** Where a squiggle begins. */
export interface ProblemPlace {
  /** Its position among the squiggles. */
  readonly index: number;
  readonly range: IRange;
}

/**
 * Puts the cursor at the next problem after it (or the one before, with -1), round the end, and shows its hover.
 * @returns its position among the squiggles; null when there are none
 */
export function visitProblem(
  instance: editor.ICodeEditor,
  places: readonly ProblemPlace[],
  step: 1 | -1,
): number | null {
  const at = instance.getPosition();
  const starts = places
    .map(({ index, range }) => ({ index, start: new Position(range.startLineNumber, range.startColumn) }))
    .toSorted((one, other) => step * Position.compare(one.start, other.start));
  const next = starts.find(({ start }) => at && step * Position.compare(start, at) > 0) ?? starts[0];
  if (!next) return null;
  instance.setPosition(next.start);
  instance.revealPositionInCenterIfOutsideViewport(next.start);
  instance.trigger('keyboard', 'editor.action.showHover', { focus: 'noAutoFocus' });
  return next.index;
}
