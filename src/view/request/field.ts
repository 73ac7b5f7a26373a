/** What a field offers while one types. */
export interface Offer {
  readonly value: string;
  readonly detail: string | null;
}

/** One field of the texts of a row. */
export interface Column {
  readonly name: string;
  readonly required: boolean;
  /** The only values there are; null for any text. */
  readonly values: readonly string[] | null;
  readonly offers: readonly Offer[];
}

/** How a parameter is filled in, and with what it is filled now. Everything is text, as it is typed. */
export type FieldContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly numeric: boolean;
      readonly offers: readonly Offer[];
    }
  | { readonly kind: 'longText'; readonly text: string }
  | { readonly kind: 'choice'; readonly text: string; readonly values: readonly string[] }
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly offers: readonly Offer[] }
  | {
      readonly kind: 'rows';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** One row, no more and no less. */
      readonly single: boolean;
    }
  | { readonly kind: 'json'; readonly text: string };

/** A text for each column. */
export type Row = readonly string[];

/** What somebody entered: a text, a list of them, rows, or a value that was read from JSON. */
export type Entered = string | readonly string[] | readonly Row[] | { readonly json: unknown };

export interface FieldView {
  /** By the API's own name. */
  readonly name: string;
  /** One line. */
  readonly help: string;
  /** What it may hold, a sentence; null where anything goes. */
  readonly limits: string | null;
  readonly required: boolean;
  /** Whether the request has a value for it. */
  readonly given: boolean;
  readonly content: FieldContent;
}
