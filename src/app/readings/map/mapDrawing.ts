import type { MapDrawing, MapNode } from '../../../view/map/map.ts';
import type { CallEnds } from './callOnMap.ts';
import { layout } from './layout.ts';
import { mapEdges } from './mapEdges.ts';
import { outsideItem, seated, type Seats } from './outside.ts';
import type { Relations } from './relations.ts';
import { sketch } from './sketch.ts';
import type { SketchBox, Sketching, SketchItem } from './sketching.ts';

interface Drawn extends MapDrawing {
  /** Where those outside sit, for the next time. */
  readonly seats: Seats;
}

/**
 * Draws a world.
 * @param before where those outside sat
 * @param columns accounts that stand side by side at most
 * @param selected id of the node whose edges are drawn one by one
 */
export function mapDrawing(
  sketching: Sketching,
  related: Relations,
  call: CallEnds,
  { before, columns, selected }: { before: Seats; columns: number; selected: string | null },
): Drawn {
  const { world, words } = sketching;
  const boxes = sketch(sketching);
  const trusted = [...related.trusts.values(), ...related.letsIn.values()].flat().map(({ node }) => node);
  const seats = seated([...trusted, ...Object.values(call).filter((node) => node !== null)], before);
  const { frames, places } = layout(boxes, seats, columns, words.map.frame.outside);
  const items = [...boxes.flatMap(itemsOf), ...[...seats.keys()].map((id) => outsideItem(world, words, id))];
  const nodes = items.flatMap((item): MapNode[] => {
    const rect = places.get(item.id);
    const { hangsOn: _, ...node } = item;
    return rect ? [{ ...node, ...rect, inCall: inCall(item.id, call) }] : [];
  });
  return { frames, nodes, edges: mapEdges(items, related, call, selected, words), seats };
}

/** What is in a box, in reading order. */
const itemsOf = ({ head, guardrails, items, boxes }: SketchBox): readonly SketchItem[] => [
  ...(head ? [head] : []),
  ...guardrails,
  ...items,
  ...boxes.flatMap(itemsOf),
];

function inCall(id: string, { caller, target }: CallEnds): MapNode['inCall'] {
  if (id === caller) return 'caller';
  return id === target ? 'target' : null;
}
