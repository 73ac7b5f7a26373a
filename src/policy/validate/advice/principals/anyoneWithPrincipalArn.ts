import { principalPattern } from '../../../principal.ts';
import { advise, NO_ADVICE, type StatementAdvice } from '../adviceRule.ts';
import { demands, hasVariable, hasWildcard } from '../values.ts';

/** E-022: everyone with an exact aws:PrincipalArn gets past the boundary and session policy that naming it would keep. */
export const anyoneWithPrincipalArn: StatementAdvice = ({ syntax, effect, byKey }, { kind }) => {
  const anyone = syntax.principal?.entries.some(
    ({ type, value }) => principalPattern(type, value).form === 'anyone',
  );
  if (effect !== 'Allow' || kind !== 'resource' || !anyone) return NO_ADVICE;
  return (byKey.get('aws:principalarn') ?? [])
    .filter((test) => demands(test) && test.syntax.values.every(({ value }) => isOneRole(value)))
    .map(({ syntax: { span } }) => advise('advice.anyoneWithPrincipalArn', 'E-022', span));
};

const isOneRole = (value: string): boolean =>
  /:role\/./.test(value) && !hasWildcard(value) && !hasVariable(value);
