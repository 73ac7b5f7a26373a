import { invisibleCharactersFix } from '../jsonFix.ts';
import { broken, type GrammarRule } from './rule.ts';

const FOREIGN = /[^\t\n\r\u0020-\u00ff]/gu;

/**
 * C-017: a policy is written in tab, line feed, carriage return and U+0020 to U+00FF. One problem, at the first
 * character that is none of these, a byte order mark included; what follows it is counted.
 */
export const characters: GrammarRule = ({ text }) => {
  const at = text.search(FOREIGN);
  if (at < 0) return [];
  const codePoint = text.codePointAt(at) ?? 0;
  const span = { start: at, end: at + (codePoint > 0xffff ? 2 : 1) };
  const params = { character: nameOf(codePoint), count: text.match(FOREIGN)?.length ?? 1 };
  return [broken('json.characters', 'C-017', span, params, invisibleCharactersFix(text))];
};

const nameOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
