/** Where in a value the text has come to. */
export interface Writing {
  /** The deepest level that is shown. */
  readonly depth: number;
  readonly framesOf: (error: Error) => readonly string[];
  readonly level: number;
  /** Columns to the left of what is written. */
  readonly indentation: number;
  /** The objects that this one is in. */
  readonly above: readonly object[];
  /** The number of each object that is found inside itself. */
  readonly circular: Map<object, number>;
  /** The level of the object that was written last: what lies deep is not put on one line. */
  readonly reached: { level: number };
  readonly inspect: (value: unknown, writing: Writing) => string;
}

/** One level further in. */
export const childOf = (writing: Writing): Writing => ({
  ...writing,
  level: writing.level + 1,
  indentation: writing.indentation + 2,
});
