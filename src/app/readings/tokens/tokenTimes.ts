import type { SamlAssertion } from '../../../call/tokenProof.ts';
import { addSeconds, secondsBetween } from '../../../world/clock.ts';

/** A moment in a token, and where the lab's clock stands to it. */
export interface TokenTime {
  /** The claim, element or attribute. */
  readonly name: string;
  /** Whether something ends, begins or just happened then. */
  readonly kind: 'end' | 'begin' | 'made';
  /** ISO 8601 in UTC; null for what is no moment, such as a text. */
  readonly at: string | null;
  /** From the lab's clock to then: negative when it is past. */
  readonly seconds: number;
}

/** The times among the claims of a JWT, which has them in seconds since 1970. */
export const claimTimes = (claims: Readonly<Record<string, unknown>>, clock: string): readonly TokenTime[] =>
  CLAIMS.flatMap(([name, kind]) =>
    Object.hasOwn(claims, name) ? [timeOf(name, kind, momentOf(claims[name]), clock)] : [],
  );

/** The times of an assertion. */
export const assertionTimes = (assertion: SamlAssertion, clock: string): readonly TokenTime[] => {
  const { issuedAt, notBefore, notOnOrAfter, sessionNotOnOrAfter } = assertion;
  const all: readonly (readonly [string, TokenTime['kind'], string | null])[] = [
    ['IssueInstant', 'made', issuedAt],
    ['NotBefore', 'begin', notBefore],
    ['NotOnOrAfter', 'end', notOnOrAfter],
    ['SessionNotOnOrAfter', 'end', sessionNotOnOrAfter],
  ];
  return all.flatMap(([name, kind, at]) => (at === null ? [] : [timeOf(name, kind, at, clock)]));
};

const CLAIMS: readonly (readonly [name: string, kind: TokenTime['kind']])[] = [
  ['iat', 'made'],
  ['nbf', 'begin'],
  ['exp', 'end'],
  ['auth_time', 'made'],
];

const timeOf = (name: string, kind: TokenTime['kind'], at: string | null, clock: string): TokenTime => ({
  name,
  kind,
  at,
  seconds: at === null ? 0 : secondsBetween(clock, at),
});

const EPOCH = '1970-01-01T00:00:00Z';

/** The year 9999 is the end of time. */
const LAST = 253_402_300_799;

const momentOf = (value: unknown): string | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST
    ? addSeconds(EPOCH, value)
    : null;
