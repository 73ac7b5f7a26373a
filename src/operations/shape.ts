/**
 * What a parameter or an answer looks like, as API models state it. One shape serves parsing, validation, command line,
 * forms and help.
 */
export type Shape =
  | StringShape
  | IntegerShape
  | BooleanShape
  | TimestampShape
  | BlobShape
  | ListShape
  | StructureShape
  | MapShape;

export interface StringShape {
  readonly type: 'string';
  /** Least and greatest length in characters. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The model's pattern, printed in errors as it stands; the whole value must match. */
  readonly pattern?: string;
  /** The only values there are. */
  readonly values?: readonly string[];
}

export interface IntegerShape {
  readonly type: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanShape {
  readonly type: 'boolean';
}

/** ISO 8601 in UTC inside the lab; each protocol writes it in its own form. */
export interface TimestampShape {
  readonly type: 'timestamp';
}

/** Base64 text inside the lab and in requests of the query protocol. */
export interface BlobShape {
  readonly type: 'blob';
}

export interface ListShape {
  readonly type: 'list';
  readonly item: Shape;
  /** Least and greatest number of items. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The name of an item in XML, where it is not `member` (query) or `item` (EC2). */
  readonly itemName?: string;
  /** Without an element around the items. */
  readonly flat?: true;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: readonly Member[];
}

export interface MapShape {
  readonly type: 'map';
  readonly value: Shape;
}

/** A shape under a name. */
export type Member = Shape & {
  readonly name: string;
  readonly required?: true;
  /** Its name on the wire, where that is another. */
  readonly wireName?: string;
  /** Where an HTTP request or response of a REST protocol carries it; in the body when left out. */
  readonly location?: 'uri' | 'query' | 'header' | 'status' | 'payload';
};

/** A member of an operation's input, with a line of help. */
export type Parameter = Member & { readonly summary: string };
