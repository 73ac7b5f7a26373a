/** The edges that the learner can move: the width of the world and of the decision, the height of the drawer. */
export const FRAME_EDGES = ['world', 'decision', 'drawer'] as const;

export type FrameEdge = (typeof FRAME_EDGES)[number];

/** How the workbench is divided. */
export interface Frame {
  /** In pixels; null where the learner has moved nothing. */
  readonly sizes: Readonly<Record<FrameEdge, number | null>>;
  /** How the drawer stands: shut, open below the rest, or over the whole height. */
  readonly drawer: 'shut' | 'open' | 'tall';
  /** Null puts the edge back to where it stands by itself. */
  readonly onSize: (edge: FrameEdge, pixels: number | null) => void;
}
