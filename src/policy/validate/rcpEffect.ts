import { broken, type GrammarRule } from './rule.ts';

/** E-042: an RCP of one's own can only deny; AWS's RCPFullAWSAccess alone allows. */
export const rcpEffect: GrammarRule = ({ statements }) =>
  statements.flatMap(({ effect }) =>
    effect?.value === 'Allow' ? [broken('grammar.rcpEffect', 'E-042', effect.span)] : [],
  );
