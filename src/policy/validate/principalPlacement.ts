import { NAMES_PRINCIPALS } from '../document.ts';
import { broken, opening, type GrammarRule } from './rule.ts';

/** C-009: required in trust and resource policies, forbidden where the policy hangs on the principal. C-039: no NotPrincipal in trust policies. */
export const principalPlacement: GrammarRule = ({ statements }, kind) =>
  statements.flatMap(({ principal, notPrincipal, span, broken: unread }) => {
    if (!NAMES_PRINCIPALS.has(kind)) {
      const element = principal ?? notPrincipal;
      const name = principal ? 'Principal' : 'NotPrincipal';
      return element ? [broken('grammar.prohibitedElement', element.keySpan, { element: name, kind })] : [];
    }
    if (kind === 'trust' && notPrincipal) {
      return [broken('grammar.prohibitedElement', notPrincipal.keySpan, { element: 'NotPrincipal', kind })];
    }
    return principal || notPrincipal || unread
      ? []
      : [broken('grammar.requiredElement', opening(span), { element: 'Principal', kind })];
  });
