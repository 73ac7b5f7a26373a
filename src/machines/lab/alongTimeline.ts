import { sameJson } from '../../lib/sameJson.ts';
import { redo, undo, type Moment, type Timeline } from '../../lib/timeline.ts';
import type { PolicyRef } from '../../policy/document.ts';
import { readDocument, withDocument } from '../../world/documents.ts';
import type { Saved } from './types.ts';

/**
 * The timeline one step back or forward, when a text makes a document what it was before the last edit, or after the
 * one undone last; null for any other text. So the undo of an editor and the lab's go the same way.
 */
export function alongTimeline(
  timeline: Timeline<Saved>,
  ref: PolicyRef,
  text: string,
): Timeline<Saved> | null {
  const { past, present, future } = timeline;
  const leadsTo = (moment: Moment<Saved> | undefined): boolean =>
    moment?.change.kind === 'edit' &&
    readDocument(moment.value.world, ref) === text &&
    sameJson(withDocument(present.world, ref, text), moment.value.world);
  if (readDocument(present.world, ref) === text) return null;
  if (leadsTo(past.at(-1))) return undo(timeline);
  return leadsTo(future[0]) ? redo(timeline) : null;
}
