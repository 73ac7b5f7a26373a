import { NAMES_PRINCIPALS, type PolicyType } from '../document.ts';
import { removal, type Fix } from '../fix.ts';
import type { StatementSyntax } from '../syntax.ts';
import { broken, opening, type GrammarRule } from './rule.ts';

/**
 * C-009: required in trust and resource policies, forbidden where the policy hangs on the principal; so E-038 for SCPs.
 * C-039 and E-042: no NotPrincipal in trust policies and RCPs.
 */
export const principalPlacement: GrammarRule = ({ text, statements }, kind) =>
  statements.flatMap((statement) => {
    const { principal, notPrincipal, span, broken: unread } = statement;
    if (!NAMES_PRINCIPALS.has(kind)) {
      const element = principal ?? notPrincipal;
      const params = { element: principal ? 'Principal' : 'NotPrincipal', kind };
      const source = kind === 'scp' ? 'E-038' : 'C-009';
      return element
        ? [broken('grammar.prohibitedElement', source, element.keySpan, params, removal(text, element.span))]
        : [];
    }
    if (notPrincipal && (kind === 'trust' || kind === 'rcp')) {
      const params = { element: 'NotPrincipal', kind, effect: statement.effect?.value ?? '' };
      const source = kind === 'trust' ? 'C-039' : 'E-042';
      return [broken('grammar.prohibitedElement', source, notPrincipal.keySpan, params)];
    }
    if (principal || notPrincipal || unread) return [];
    const params = { element: 'Principal', kind };
    return [
      broken('grammar.requiredElement', 'C-009', opening(span), params, everybody(text, statement, kind)),
    ];
  });

/** An RCP can only speak of everybody, so what is missing is known. */
function everybody(text: string, { span, effect }: StatementSyntax, kind: PolicyType): Fix | null {
  if (kind !== 'rcp' || !effect) return null;
  const at = span.start + 1;
  const [indent = ''] = /^\s*/.exec(text.slice(at)) ?? [];
  return {
    code: 'addPrincipal',
    edits: [{ span: { start: at, end: at }, text: `${indent}"Principal": "*",` }],
  };
}
