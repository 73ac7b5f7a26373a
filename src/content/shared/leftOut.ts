import type { World } from '../../world/world.ts';
import type { Asked } from '../call/made.ts';
import { deviceMeant } from '../call/tokenCode.ts';

/** Stands in place of a secret that was written somewhere in a world. */
export const LEFT_OUT = 'left-out-of-what-is-shared';

/** A call without tokens, codes and passwords among its parameters: whoever holds those can use them. */
export const askedWithoutSecrets = (asked: Asked): Asked => ({
  ...asked,
  params: Object.fromEntries(
    Object.entries(asked.params).filter(([name, value]) => !BEARERS.has(name) || deviceMeant(value)),
  ),
});

const BEARERS: ReadonlySet<string> = new Set([
  'WebIdentityToken',
  'SAMLAssertion',
  'TradeInToken',
  'ProvidedContexts',
  'TokenCode',
  'AuthenticationCode1',
  'AuthenticationCode2',
  'Password',
  'OldPassword',
  'NewPassword',
  'PrivateKey',
]);

/** Every secret of a world: secret keys, seeds of MFA devices, and the credentials of its sessions. */
export function secretsOf({ accounts, sessions }: World): readonly string[] {
  const users = accounts.flatMap((account) => account.users);
  const devices = [
    ...users.flatMap(({ mfa, otherMfaDevices = [] }) => [...(mfa ? [mfa] : []), ...otherMfaDevices]),
    ...accounts.flatMap(({ virtualMfaDevices = [] }) => virtualMfaDevices),
  ];
  return [
    ...users.flatMap(({ accessKeys }) => accessKeys.map(({ secret }) => secret)),
    ...devices.map(({ seed }) => seed),
    ...sessions.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]),
  ];
}

/**
 * A value of JSON without secrets that somebody wrote where none belong: into an object of a bucket, a tag, a policy.
 * Private keys in PEM are secrets too.
 */
export function withoutSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  const text = JSON.stringify(value);
  const written = secretsIn(
    text,
    secrets.filter(({ length }) => length >= SHORTEST),
  );
  if (written.length === 0 && !text.includes('PRIVATE KEY-----')) return value;
  const clean = (of: string): string =>
    written.reduce((rest, secret) => rest.replaceAll(secret, LEFT_OUT), of.replaceAll(PEM, LEFT_OUT));
  return cleaned(value, clean) as Value;
}

/** Those that stand in a text of JSON; all of them are looked for at once, for a world may have thousands. */
function secretsIn(text: string, secrets: readonly string[]): readonly string[] {
  const asWritten = (secret: string): string => JSON.stringify(secret).slice(1, -1);
  const byBeginning = new Map<string, string[]>();
  for (const secret of secrets) {
    const beginning = asWritten(secret).slice(0, SHORTEST);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), secret]);
  }
  const found = new Set<string>();
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    for (const secret of byBeginning.get(text.slice(at, at + SHORTEST)) ?? [])
      if (text.startsWith(asWritten(secret), at)) found.add(secret);
  }
  return [...found];
}

/** Shorter texts than this are words that a policy may well have too. */
const SHORTEST = 12;

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [clean(key), cleaned(member, clean)]),
  );
}
