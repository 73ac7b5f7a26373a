import type { Asked } from '../../../content/call/made.ts';
import { tokenFindings } from '../../../content/call/tokenFindings.ts';
import { pointerOf } from '../../../world/file/fileError.ts';
import { madeToken, tokenParameterOf } from '../../../content/call/tokenParameter.ts';

/** The token of a call as its editor shows it. */
export interface TokenView {
  /** The parameter that carries it. */
  readonly parameter: string;
  readonly kind: 'claims' | 'assertion' | 'opaque';
  /** Whether the lab makes it; else its text is among the parameters. */
  readonly made: boolean;
  /** Its contents as JSON. */
  readonly text: string;
  readonly faults: readonly TokenFault[];
}

/** What is wrong with the contents of a token (docs/formats.md, Tokens). */
export interface TokenFault {
  /** JSON pointer; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** The token of the call; null for an operation without one. */
export function tokenView(asked: Asked): TokenView | null {
  const place = tokenParameterOf(asked.call);
  if (!place) return null;
  const contents = asked.token ?? {};
  return {
    parameter: place.parameter,
    kind: KINDS[place.parameter] ?? 'claims',
    made: madeToken(asked) !== null,
    text: JSON.stringify(contents, null, 2),
    faults: tokenFindings(asked.call, contents, []).map(({ path, expected, found }) => ({
      path: pointerOf(path),
      expected,
      found,
    })),
  };
}

const KINDS: Readonly<Partial<Record<string, TokenView['kind']>>> = {
  WebIdentityToken: 'claims',
  SAMLAssertion: 'assertion',
  TradeInToken: 'opaque',
};
