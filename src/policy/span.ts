/** A stretch of a policy's text, in UTF-16 units from its start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the text it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly span: Span;
}
