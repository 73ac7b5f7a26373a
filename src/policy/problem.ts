import type { Span } from './span.ts';

/** Everything that can be wrong with a policy document, by code; the sentences are in the catalogue of `explain`. */
export type ProblemCode =
  // text
  | 'json.syntax'
  | 'json.empty'
  | 'json.tooDeep'
  | 'json.tooLarge'
  | 'json.duplicateKey'
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
  // grammar of a policy kind
  | 'grammar.prohibitedElement'
  | 'grammar.requiredElement'
  | 'grammar.duplicateSid'
  | 'grammar.sidCharacters'
  | 'grammar.actionForm'
  | 'grammar.resourceForm'
  | 'grammar.principalForm'
  | 'grammar.principalUnknown'
  | 'grammar.trustAction'
  | 'grammar.quota';

/** One thing wrong at one place. `params` fill the sentence; `message` is AWS's own text when AWS refuses the save. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly params: Readonly<Record<string, string | number>>;
}
