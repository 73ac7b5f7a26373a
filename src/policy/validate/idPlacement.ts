import { NAMES_PRINCIPALS } from '../document.ts';
import { removal } from '../fix.ts';
import { broken, type GrammarRule } from './rule.ts';

/** C-008: only policies of resources have an Id; those of Organizations do not. */
export const idPlacement: GrammarRule = ({ text, id }, kind) => {
  if (!id || (NAMES_PRINCIPALS.has(kind) && kind !== 'rcp')) return [];
  const [member] = /"Id"\s*:\s*$/.exec(text.slice(0, id.span.start)) ?? [];
  const fix =
    member === undefined ? null : removal(text, { start: id.span.start - member.length, end: id.span.end });
  return [broken('grammar.prohibitedElement', 'C-008', id.span, { element: 'Id', kind }, fix)];
};
