/** A value and the way it came about: undo and redo over any change of it. */
export interface Timeline<Value> {
  /** Oldest first; each entry is the value before the change of that label. */
  readonly past: readonly Moment<Value>[];
  readonly present: Value;
  /** Nearest first; each entry is the value after the change of that label. */
  readonly future: readonly Moment<Value>[];
}

export interface Moment<Value> {
  readonly value: Value;
  readonly change: Change;
}

/** What a step of undo is called, as a code and parameters for the catalogue. */
export interface Change {
  readonly kind: 'edit' | 'call' | 'clock' | 'solution' | 'reset' | 'scene' | PartChange;
  readonly subject: string;
  /** Changes that follow each other in one play of the clock bear the same text, and are one step. */
  readonly play?: string;
}

/** What was done to a part of the world. */
export type PartChange = 'add' | 'rename' | 'duplicate' | 'remove' | 'set';

/** Steps of undo that are kept; older ones are forgotten. */
const LIMIT = 200;

export const timelineOf = <Value>(present: Value): Timeline<Value> => ({ past: [], present, future: [] });

/** Moves on to a new value. What had been undone can no longer be redone. An equal value is no change. */
export function record<Value>(timeline: Timeline<Value>, value: Value, change: Change): Timeline<Value> {
  if (value === timeline.present) return timeline;
  return {
    past: [...timeline.past, { value: timeline.present, change }].slice(-LIMIT),
    present: value,
    future: [],
  };
}

/** Moves on as part of the change made last, under another name: one step of undo takes the whole back. */
export function prolong<Value>(timeline: Timeline<Value>, value: Value, change: Change): Timeline<Value> {
  const last = timeline.past.at(-1);
  if (!last) return record(timeline, value, change);
  return { past: [...timeline.past.slice(0, -1), { value: last.value, change }], present: value, future: [] };
}

/** Goes one change back; the same timeline when there is none. */
export function undo<Value>(timeline: Timeline<Value>): Timeline<Value> {
  const last = timeline.past.at(-1);
  if (!last) return timeline;
  return {
    past: timeline.past.slice(0, -1),
    present: last.value,
    future: [{ value: timeline.present, change: last.change }, ...timeline.future],
  };
}

/** Goes one undone change forward; the same timeline when there is none. */
export function redo<Value>(timeline: Timeline<Value>): Timeline<Value> {
  const next = timeline.future[0];
  if (!next) return timeline;
  return {
    past: [...timeline.past, { value: timeline.present, change: next.change }],
    present: next.value,
    future: timeline.future.slice(1),
  };
}
