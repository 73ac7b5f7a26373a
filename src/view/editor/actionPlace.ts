import { getLocation } from 'jsonc-parser';

/** A name or pattern inside an Action or NotAction element, without its quotes; offsets count UTF-16 units. */
export interface ActionPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ELEMENTS: ReadonlySet<unknown> = new Set(['Action', 'NotAction']);

/** The action that stands at an offset of a policy's text, which may be unfinished; null when none does. */
export function actionPlace(text: string, offset: number): ActionPlace | null {
  const { path, previousNode } = getLocation(text, offset);
  if (previousNode?.type !== 'string') return null;
  if (path[0] !== 'Statement' || !ELEMENTS.has(path.findLast((part) => typeof part === 'string')))
    return null;
  const start = previousNode.offset + 1;
  const last = previousNode.offset + previousNode.length - 1;
  const end = last >= start && text[last] === '"' ? last : last + 1;
  return offset < start || offset > end ? null : { start, end, text: text.slice(start, end) };
}
