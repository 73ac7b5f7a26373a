import { broken, type GrammarRule } from './rule.ts';

/** C-007: Sids are letters and digits and unique in their policy; resource policies of other services may be looser. */
export const sids: GrammarRule = ({ statements }, kind) => {
  const seen = new Set<string>();
  return statements.flatMap(({ sid }) => {
    if (!sid) return [];
    const repeated = seen.has(sid.value);
    seen.add(sid.value);
    if (repeated) return [broken('grammar.duplicateSid', sid.span, { sid: sid.value })];
    return kind === 'resource' || /^[A-Za-z0-9]*$/.test(sid.value)
      ? []
      : [broken('grammar.sidCharacters', sid.span, { sid: sid.value })];
  });
};
