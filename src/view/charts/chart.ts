/** A statechart as it is drawn. */
export interface ChartView {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export interface ChartNode {
  readonly id: string;
  readonly title: string;
  /** In small print below the title. */
  readonly detail: string;
  /** The machine is in this state. */
  readonly active: boolean;
  /** `faint`: out of reach as things stand. */
  readonly look: 'plain' | 'done' | 'faint';
  /** The events that lead to it from where the machine is; empty: none is told. */
  readonly way: string;
  /** What pressing it does, after its title and detail; null: it cannot be pressed. */
  readonly press: string | null;
  /** It has been chosen to look at; null where nothing is chosen. */
  readonly chosen: boolean | null;
}

/** One line for all transitions between two states. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** Transitions lead both ways. */
  readonly both: boolean;
  /** One of them can be taken from the active state. */
  readonly live: boolean;
  readonly dashed: boolean;
}
