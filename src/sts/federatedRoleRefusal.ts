import type { StageResult } from '../pipeline/stage.ts';
import type { AwsError } from '../trace/awsError.ts';
import { decidedByProtocol, type DecidedBy } from '../trace/decidedBy.ts';
import type { RuleId } from '../trace/step.ts';
import type { TokenFault } from '../trace/tokenFault.ts';

/** Why a bearer token does not prove anybody. */
export interface TokenRefusal {
  /** `Token:<claim or part>`, or the parameter beside the token that is wrong. */
  readonly element: DecidedBy['element'];
  readonly error: AwsError;
  readonly what: TokenFault;
  /** The value that is wrong, as the token or call has it; empty when there is none. */
  readonly detail: string;
  readonly rules: readonly RuleId[];
}

/** Ends a call at its token. */
export const stopAtToken = ({ element, error, what, detail, rules }: TokenRefusal): StageResult<never> => ({
  outcome: 'stop',
  error,
  decidedBy: decidedByProtocol(element),
  step: () => ({
    outcome: 'stop',
    reason: { code: 'token.refused', params: { what, detail } },
    rules,
    decisive: true,
  }),
});

/** Makes refusals that have their element and rules in common. */
export const refusalAt =
  (element: TokenRefusal['element'], ...rules: readonly RuleId[]) =>
  (
    message: AwsError['message'],
    what: TokenFault,
    detail: string,
    params: AwsError['params'] = {},
  ): TokenRefusal => ({
    element,
    error: { message, params },
    what,
    detail,
    rules,
  });
