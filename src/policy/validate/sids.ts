import type { PolicyType } from '../document.ts';
import { respell } from '../fix.ts';
import type { PolicySyntax } from '../syntax.ts';
import { broken, type GrammarRule } from './rule.ts';

/**
 * C-007: Sids are letters and digits and unique in their policy; policies of other services, those of resources and VPC
 * endpoints, may be looser. An empty Sid is none.
 */
export const sids: GrammarRule = (syntax, kind) => {
  const seen = new Set<string>();
  const rename = freeNames(syntax);
  return syntax.statements.flatMap(({ sid }) => {
    if (!sid || sid.value === '') return [];
    const { value, span } = sid;
    const repeated = seen.has(value);
    seen.add(value);
    const foreign = !OF_OTHER_SERVICES.has(kind) && /[^A-Za-z0-9]/.test(value);
    if (!repeated && !foreign) return [];
    const code = foreign ? 'grammar.sidCharacters' : 'grammar.duplicateSid';
    return [broken(code, 'C-007', span, { sid: value, kind }, respell(span, rename(value), 'renameSid'))];
  });
};

const OF_OTHER_SERVICES: ReadonlySet<PolicyType> = new Set(['resource', 'endpoint']);

/** Gives out names that no statement has: the letters and digits of a Sid, with a number behind them if need be. */
function freeNames({ statements }: PolicySyntax): (sid: string) => string {
  const taken = new Set(statements.map(({ sid }) => sid?.value ?? ''));
  const next = new Map<string, number>();
  return (sid) => {
    const base = sid.replaceAll(/[^A-Za-z0-9]/g, '') || 'Statement';
    let number = next.get(base) ?? 1;
    let name = base;
    while (taken.has(name)) name = `${base}${++number}`;
    next.set(base, number);
    taken.add(name);
    return name;
  };
}
