import type { MapNode } from './map.ts';

/** A user on the map, 100 by 30, for tests. */
export const nodeAt = (id: string, x: number, y: number): MapNode => ({
  id,
  kind: 'user',
  label: id,
  detail: null,
  name: id,
  left: null,
  inCall: null,
  x,
  y,
  width: 100,
  height: 30,
});
