import type { Fix } from './fix.ts';
import type { Span } from './span.ts';
import type { AdviceCode } from './validate/advice/codes.ts';

/** Everything that AWS refuses a policy document for, by code. */
export type GrammarCode =
  // text
  | 'json.syntax'
  | 'json.empty'
  | 'json.tooDeep'
  | 'json.tooLarge'
  | 'json.duplicateKey'
  | 'json.characters'
  // shape
  | 'shape.notAnObject'
  | 'shape.unknownElement'
  | 'shape.wrongType'
  | 'shape.emptyList'
  | 'shape.unknownOperator'
  | 'shape.missingElement'
  | 'shape.bothElements'
  | 'shape.effectValue'
  | 'shape.versionValue'
  | 'shape.barePrincipal'
  | 'shape.principalType'
  | 'shape.emptyPrincipal'
  // grammar of a policy kind
  | 'grammar.prohibitedElement'
  | 'grammar.requiredElement'
  | 'grammar.versionRequired'
  | 'grammar.duplicateSid'
  | 'grammar.sidCharacters'
  | 'grammar.actionForm'
  | 'grammar.resourceForm'
  | 'grammar.principalForm'
  | 'grammar.principalPlacement'
  | 'grammar.principalUnknown'
  | 'grammar.trustAction'
  | 'grammar.oidcCondition'
  | 'grammar.conditionKeyForm'
  | 'grammar.dateValue'
  | 'grammar.rcpEffect'
  | 'grammar.rcpPrincipal'
  | 'grammar.rcpAction'
  | 'grammar.quota'
  // the end of a list that was cut
  | 'problems.more';

/** Everything that can be said against a policy document; the sentences are in the catalogue of `explain`. */
export type ProblemCode = GrammarCode | AdviceCode;

/** One thing wrong at one place. `params` fill the sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** AWS refuses the document for an error and takes it with a warning. */
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly params: Readonly<Record<string, string | number>>;
  /** The rule of the ledger that says so, such as `C-010`. */
  readonly source: string;
  /** Edits that mend it, where it is certain or nearly so what was meant; else null. */
  readonly fix: Fix | null;
}
