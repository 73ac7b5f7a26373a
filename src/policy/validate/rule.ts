import type { PolicyType } from '../document.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Span } from '../span.ts';
import type { PolicySyntax } from '../syntax.ts';

/** One rule of the policy grammar: what of it a document of a kind breaks. */
export type GrammarRule = (syntax: PolicySyntax, kind: PolicyType) => readonly Problem[];

export const broken = (code: ProblemCode, span: Span, params: Problem['params'] = {}): Problem => ({
  code,
  severity: 'error',
  span,
  params,
});

/** Where a statement begins: the place to point at when an element is missing. */
export const opening = ({ start }: Span): Span => ({ start, end: start + 1 });
