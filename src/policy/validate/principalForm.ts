import { compilePrincipal } from '../principal.ts';
import { broken, type GrammarRule } from './rule.ts';

/** C-027, C-031: each principal has one of AWS's forms; no wildcard but a lone `*`. */
export const principalForm: GrammarRule = ({ statements }) =>
  statements.flatMap(({ principal, notPrincipal }) =>
    [principal, notPrincipal].flatMap(
      (element) =>
        element?.entries
          .filter((entry) => compilePrincipal(entry).pattern.form === 'malformed')
          .map(({ type, value, span }) =>
            broken('grammar.principalForm', span, { type, principal: value }),
          ) ?? [],
    ),
  );
