import type { Interface } from '../../../explain/interface.ts';
import type { MapNode } from '../../../view/map/map.ts';
import type { World } from '../../../world/world.ts';
import type { MapScope } from './scope.ts';

/** What of a world is drawn, before anything has a place. */
export interface SketchBox {
  /** Path of a unit, or id of an organization or account. */
  readonly id: string;
  readonly kind: 'organization' | 'unit' | 'account';
  readonly title: string;
  /** Stands at the head of an account. */
  readonly head: SketchItem | null;
  /** SCPs and RCPs that are attached here. */
  readonly guardrails: readonly SketchItem[];
  readonly items: readonly SketchItem[];
  readonly boxes: readonly SketchBox[];
}

export interface SketchItem extends Omit<MapNode, 'x' | 'y' | 'width' | 'height' | 'inCall'> {
  /** Of a session the node that it hangs on. */
  readonly hangsOn: string | null;
}

/** What a sketch is made from. */
export interface Sketching {
  readonly world: World;
  readonly words: Interface;
  readonly scope: MapScope;
  /** The caller of the call in question: a root user is drawn when it calls. */
  readonly caller: string | null;
}
