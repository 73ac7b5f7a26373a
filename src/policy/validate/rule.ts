import type { PolicyType } from '../document.ts';
import type { Fix } from '../fix.ts';
import type { GrammarCode, Problem } from '../problem.ts';
import type { Span } from '../span.ts';
import type { PolicySyntax } from '../syntax.ts';
import type { Attachment } from './attachment.ts';

/** One rule of the policy grammar: what of it a document of a kind breaks. */
export type GrammarRule = (
  syntax: PolicySyntax,
  kind: PolicyType,
  attachment: Attachment,
) => readonly Problem[];

/** A problem that AWS refuses the document for, by the rule of the ledger that says so. */
export const broken = (
  code: GrammarCode,
  source: string,
  span: Span,
  params: Problem['params'] = {},
  fix: Fix | null = null,
): Problem => ({ code, severity: 'error', span, params, source, fix });

/** Where a statement begins: the place to point at when an element is missing. */
export const opening = ({ start }: Span): Span => ({ start, end: start + 1 });
