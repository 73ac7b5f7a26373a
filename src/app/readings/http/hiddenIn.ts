import type { Exchange } from './wire.ts';
import type { Hidden } from './hide.ts';

/** Long secrets of an exchange: tokens that go out, credentials that come back. */
export function hiddenIn({ keys, params, answer }: Exchange): readonly Hidden[] {
  const credentials = answer.ok ? (answer.value['Credentials'] as Values | undefined) : undefined;
  return [
    ...starts(keys?.sessionToken, ...TOKENS.map((name) => params[name])),
    ...starts(credentials?.['SessionToken'], answer.ok && answer.value['WebIdentityToken']),
    ...texts(credentials?.['SecretAccessKey']).map((value): Hidden => ({ value, shows: 'nothing' })),
  ];
}

type Values = Readonly<Record<string, unknown>>;

const TOKENS = ['WebIdentityToken', 'SAMLAssertion', 'TradeInToken'] as const;

const starts = (...values: readonly unknown[]): readonly Hidden[] =>
  texts(...values).map((value) => ({ value, shows: 'start' }));

const texts = (...values: readonly unknown[]): readonly string[] =>
  values.filter((value) => typeof value === 'string');
