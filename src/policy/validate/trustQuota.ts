import { broken, type GrammarRule } from './rule.ts';

/** Characters, white space left out (I-003; that white space does not count here either is our best reading). */
const LIMIT = 2048;

/** C-014: the default quota for the length of a trust policy. */
export const trustQuota: GrammarRule = ({ text }) => {
  const characters = text.replaceAll(/\s/g, '').length;
  return characters > LIMIT
    ? [broken('grammar.quota', { start: 0, end: 1 }, { quota: 'ACLSizePerRole', characters, limit: LIMIT })]
    : [];
};
