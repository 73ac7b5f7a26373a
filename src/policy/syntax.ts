import type { Problem } from './problem.ts';
import type { Located, Span } from './span.ts';

/**
 * The syntax tree of a policy document: what the text says, element by element, each with its span.
 * Half-typed text keeps what parses; what does not parse or has the wrong shape is listed in `problems`.
 */
export interface PolicySyntax {
  readonly text: string;
  readonly version: Located<string> | null;
  readonly id: Located<string> | null;
  readonly statements: readonly StatementSyntax[];
  /** Problems of JSON and of shape only; a policy kind's own grammar is judged in `validate/`. */
  readonly problems: readonly Problem[];
}

export interface StatementSyntax {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly span: Span;
  readonly sid: Located<string> | null;
  readonly effect: Located<string> | null;
  readonly principal: PrincipalSyntax | null;
  readonly notPrincipal: PrincipalSyntax | null;
  readonly action: ListSyntax | null;
  readonly notAction: ListSyntax | null;
  readonly resource: ListSyntax | null;
  readonly notResource: ListSyntax | null;
  /** The condition tests in the order written; null when there is no Condition element. */
  readonly condition: ConditionSyntax | null;
  /** True when something in this statement has the wrong shape, so that it cannot be evaluated as meant. */
  readonly broken: boolean;
}

/** An element whose value is one string or a list of strings. `span` covers key and value, `keySpan` the key alone. */
export interface ListSyntax {
  readonly span: Span;
  readonly keySpan: Span;
  readonly values: readonly Located<string>[];
}

/** `"*"` has type `*`; every other entry has the type it stands under (`AWS`, `Service`, `Federated`, `CanonicalUser`). */
export interface PrincipalSyntax {
  readonly span: Span;
  readonly keySpan: Span;
  readonly entries: readonly PrincipalEntry[];
}

export interface PrincipalEntry {
  readonly type: string;
  readonly value: string;
  readonly span: Span;
}

export interface ConditionSyntax {
  readonly span: Span;
  readonly keySpan: Span;
  readonly tests: readonly ConditionTestSyntax[];
}

/** One operator over one key: `{ "<operator>": { "<key>": values } }`. */
export interface ConditionTestSyntax {
  /** As written, set prefix and IfExists included: `ForAnyValue:StringLikeIfExists`. */
  readonly operator: Located<string>;
  readonly key: Located<string>;
  /** From the key to the end of its values. */
  readonly span: Span;
  readonly values: readonly Located<string>[];
}
