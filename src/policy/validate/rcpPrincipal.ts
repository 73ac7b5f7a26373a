import { respell, type Fix } from '../fix.ts';
import type { PrincipalSyntax } from '../syntax.ts';
import { broken, type GrammarRule } from './rule.ts';

/** E-042: an RCP speaks of everybody; whom it spares is said in its conditions. `{"AWS": "*"}` says the same (C-033). */
export const rcpPrincipal: GrammarRule = ({ text, statements }) =>
  statements.flatMap(({ principal }) => {
    const [named] = principal?.entries.filter(({ value }) => value !== '*') ?? [];
    if (!principal || !named) return [];
    const params = { principal: named.value };
    return [broken('grammar.rcpPrincipal', 'E-042', named.span, params, everybody(text, principal))];
  });

/** Only where everybody is named already, and others besides. */
function everybody(text: string, { entries, keySpan, span }: PrincipalSyntax): Fix | null {
  if (!entries.some(({ value }) => value === '*')) return null;
  const value = text.indexOf(':', keySpan.end) + 1;
  const start = value + (text.slice(value).length - text.slice(value).trimStart().length);
  return respell({ start, end: span.end }, '*');
}
