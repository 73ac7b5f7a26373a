import type { Asked } from './made.ts';

/** The parameter that carries the token of an operation, and a file that one would keep it in. */
interface TokenParameter {
  readonly parameter: string;
  readonly file: string;
}

const TOKENS: Readonly<Partial<Record<string, TokenParameter>>> = {
  'sts:AssumeRoleWithWebIdentity': { parameter: 'WebIdentityToken', file: 'token.jwt' },
  'sts:AssumeRoleWithSAML': { parameter: 'SAMLAssertion', file: 'assertion.b64' },
  'sts:GetDelegatedAccessToken': { parameter: 'TradeInToken', file: 'trade-in-token.txt' },
};

/**
 * Where the token of an operation goes; null for operations that are proved by a signature alone.
 * @param call `service:Action`
 */
export const tokenParameterOf = (call: string): TokenParameter | null => TOKENS[call] ?? null;

/** The token that the lab makes for a call; null when there is none, or its text is among the parameters. */
export function madeToken({ call, token, params }: Asked): TokenParameter | null {
  const place = tokenParameterOf(call);
  return place && token !== null && params[place.parameter] === undefined ? place : null;
}
