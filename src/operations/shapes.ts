import type {
  BlobShape,
  BooleanShape,
  IntegerShape,
  ListShape,
  MapShape,
  Member,
  Shape,
  StringShape,
  StructureShape,
  TimestampShape,
} from './shape.ts';

/*
 * Short ways to write shapes, so that an operation reads like a table.
 */

/** Text of `minimum` to `maximum` characters, all of which the pattern must match. */
export const text = (minimum?: number, maximum?: number, pattern?: string): StringShape => ({
  type: 'string',
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
  ...(pattern !== undefined && { pattern }),
});

/** One of these values and no other. */
export const oneOf = (...values: readonly string[]): StringShape => ({ type: 'string', values });

export const integer = (minimum?: number, maximum?: number): IntegerShape => ({
  type: 'integer',
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

export const BOOLEAN: BooleanShape = { type: 'boolean' };

export const TIMESTAMP: TimestampShape = { type: 'timestamp' };

export const BLOB: BlobShape = { type: 'blob' };

/** A list; `limits` bound how many items it has, or say how XML carries them. */
export const listOf = (item: Shape, limits: Omit<ListShape, 'type' | 'item'> = {}): ListShape => ({
  type: 'list',
  item,
  ...limits,
});

export const structure = (...members: readonly Member[]): StructureShape => ({ type: 'structure', members });

/** A map from text to this shape. */
export const mapOf = (value: Shape): MapShape => ({ type: 'map', value });
