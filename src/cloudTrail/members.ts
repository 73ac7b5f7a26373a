/*
 * How CloudTrail writes the members of requests and answers: their names begin with a small letter, secrets are left out,
 * and times read like `Feb 12, 2025, 11:16:48 PM` (G-015, G-016).
 */

type Members = Readonly<Record<string, unknown>>;

/** The members of a request or an answer; null when there are none. */
export function loggedMembers(members: Members): Members | null {
  const logged = loggedValue(members) as Members;
  return Object.keys(logged).length === 0 ? null : logged;
}

function loggedValue(value: unknown): unknown {
  if (typeof value === 'string') return TIME.test(value) ? loggedTime(value) : value;
  if (Array.isArray(value)) return value.map(loggedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRETS.has(name))
      .map(([name, member]) => [loggedName(name), loggedValue(member)]),
  );
}

/** `RoleArn` is `roleArn`, and `SAMLAssertionID` is `sAMLAssertionID`. */
export const loggedName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Secrets, and tokens that prove who somebody is. */
const SECRETS: ReadonlySet<string> = new Set([
  'SecretAccessKey',
  'TokenCode',
  'SAMLAssertion',
  'WebIdentityToken',
  'TradeInToken',
  'ContextAssertion',
  'Password',
  'OldPassword',
  'NewPassword',
  'AuthenticationCode1',
  'AuthenticationCode2',
  'Base32StringSeed',
  'QRCodePNG',
]);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time of ISO 8601 in UTC as events have it inside requests and answers. */
export function loggedTime(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const [hours = '', minutes = '', seconds = ''] = iso.slice(11, 19).split(':');
  const half = Number(hours) < 12 ? 'AM' : 'PM';
  const hour = Number(hours) % 12 === 0 ? 12 : Number(hours) % 12;
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}, ${hour}:${minutes}:${seconds} ${half}`;
}
