import { principalPattern } from '../../../principal.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';
import { narrowsCallers } from './narrowing.ts';

/** C-034: a principal that is everyone belongs with a condition that says who is meant. */
export const wildcardPrincipal: StatementAdvice = (statement, { kind }) => {
  const { syntax, effect } = statement;
  if (effect !== 'Allow' || (kind !== 'trust' && kind !== 'resource')) return NO_ADVICE;
  const anyone = (syntax.principal?.entries ?? []).filter(
    ({ type, value }) => principalPattern(type, value).form === 'anyone',
  );
  return narrowsCallers(statement)
    ? NO_ADVICE
    : anyone.map(({ span }) => advise('advice.wildcardPrincipal', 'C-034', span, { kind }));
};
