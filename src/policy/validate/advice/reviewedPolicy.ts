import type { ParsedOperator } from '../../conditions/operators.ts';
import type { PolicyType } from '../../document.ts';
import type { GlobalKey } from '../../keys/globalKey.ts';
import type { ConditionTestSyntax, PolicySyntax, StatementSyntax } from '../../syntax.ts';

/** A policy as the rules of advice look at it: whole statements only, their operators and keys looked up once. */
export interface ReviewedPolicy {
  readonly syntax: PolicySyntax;
  readonly kind: PolicyType;
  /** Whether `${…}` is a variable (C-002). */
  readonly variables: boolean;
  readonly statements: readonly ReviewedStatement[];
}

export interface ReviewedStatement {
  readonly syntax: StatementSyntax;
  readonly effect: 'Allow' | 'Deny';
  readonly tests: readonly ReviewedTest[];
  /** The tests by the lower-case name of their key. */
  readonly byKey: ReadonlyMap<string, readonly ReviewedTest[]>;
  /** Keys that a Null test says are there, and keys that one says are absent (D-006). */
  readonly presentKeys: ReadonlySet<string>;
  readonly absentKeys: ReadonlySet<string>;
  /** The tests by their operator as written: what changes together when the operator's name does. */
  readonly byOperator: ReadonlyMap<string, readonly ReviewedTest[]>;
}

export interface ReviewedTest extends ParsedOperator {
  readonly syntax: ConditionTestSyntax;
  /** The key in lower case. */
  readonly key: string;
  readonly known: GlobalKey | null;
}
