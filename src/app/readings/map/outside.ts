import type { Interface } from '../../../explain/interface.ts';
import type { World } from '../../../world/world.ts';
import type { MapNodeKind } from '../../../view/map/map.ts';
import { shortName } from '../names.ts';
import type { SketchItem } from './sketching.ts';

/** What policies name that is in no account of the world. */
type OutsideKind = Extract<
  MapNodeKind,
  'service' | 'outsideAccount' | 'outsidePrincipal' | 'gone' | 'anyone'
>;

export const outsideId = (kind: OutsideKind, named: string): string => `outside|${kind}|${named}`;

const isOutside = (node: string): boolean => node.startsWith('outside|');

/** Places beside the accounts by node id, counted from the top. */
export type Seats = ReadonlyMap<string, number>;

/**
 * Gives everybody outside a place. Whoever had one keeps it, and newcomers take the first that is free, so that nobody
 * moves while a trust policy is typed.
 * @param nodes ids of nodes, of which those outside count
 */
export function seated(nodes: Iterable<string>, before: Seats): Seats {
  const outsiders = [...new Set(nodes)].filter(isOutside);
  const kept = new Map(
    outsiders.flatMap((id) => {
      const seat = before.get(id);
      return seat === undefined ? [] : [[id, seat] as const];
    }),
  );
  const taken = new Set(kept.values());
  let free = 0;
  for (const id of outsiders) {
    if (!kept.has(id)) {
      while (taken.has(free)) free++;
      taken.add(free);
      kept.set(id, free);
    }
  }
  const isSame = kept.size === before.size && [...kept].every(([id, seat]) => before.get(id) === seat);
  return isSame ? before : new Map([...kept].toSorted(([, one], [, other]) => one - other));
}

/** The item of somebody outside. */
export function outsideItem(world: World, words: Interface, id: string): SketchItem {
  const [, kind, ...rest] = id.split('|') as [string, OutsideKind, ...string[]];
  const named = rest.join('|');
  const label = LABEL[kind](named, world, words);
  const detail = kind === 'gone' ? words.map.gone : null;
  return {
    id,
    kind,
    label,
    detail,
    name: words.map.node(kind, label, null, detail),
    left: null,
    hangsOn: null,
  };
}

const LABEL: Readonly<Record<OutsideKind, (named: string, world: World, words: Interface) => string>> = {
  service: (named) => named,
  outsideAccount: (named) => named,
  outsidePrincipal: (named, world) => shortName(world, named),
  gone: (named, world) => shortName(world, named),
  anyone: (_, __, words) => words.map.anyone,
};
