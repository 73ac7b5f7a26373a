import { memoised } from '../lib/memoised.ts';
import type { Member, Shape } from '../operations/shape.ts';

/*
 * How CloudTrail writes the members of requests and answers: their names begin with a small letter, secrets are left out,
 * and times read like `Feb 12, 2025, 11:16:48 PM` (G-015, G-016).
 */

type Members = Readonly<Record<string, unknown>>;

/**
 * The members of a request or an answer; null when there are none.
 * @param shapes those of the operation: what they call a timestamp is written as one, and no text that looks like one
 */
export function loggedMembers(members: Members, shapes: readonly Member[]): Members | null {
  const logged = loggedStructure(members, shapes);
  return Object.keys(logged).length === 0 ? null : logged;
}

function loggedStructure(members: Members, shapes: readonly Member[]): Members {
  const known = membersByName(shapes);
  const logged: Record<string, unknown> = {};
  for (const name of Object.keys(members)) {
    if (SECRETS.has(name)) continue;
    const member = known.get(name);
    logged[member?.loggedAs ?? loggedName(name)] = loggedValue(members[name], member?.shape);
  }
  return logged;
}

const membersByName = memoised(
  (shapes: readonly Member[]) =>
    new Map(shapes.map((shape) => [shape.name, { shape, loggedAs: loggedName(shape.name) }])),
);

const NO_SHAPES: readonly Member[] = [];

/** Keys of maps and what no shape knows stay as they are. */
function loggedValue(value: unknown, shape: Shape | undefined): unknown {
  if (typeof value === 'string') return shape?.type === 'timestamp' ? loggedTime(value) : value;
  if (Array.isArray(value)) {
    return value.map((item) => loggedValue(item, shape?.type === 'list' ? shape.item : undefined));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (shape?.type === 'structure') return loggedStructure(value as Members, shape.members);
  return shape?.type === 'map' ? value : loggedStructure(value as Members, NO_SHAPES);
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time of ISO 8601 in UTC as events have it inside requests and answers. */
export function loggedTime(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const [hours = '', minutes = '', seconds = ''] = iso.slice(11, 19).split(':');
  const half = Number(hours) < 12 ? 'AM' : 'PM';
  const hour = Number(hours) % 12 === 0 ? 12 : Number(hours) % 12;
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}, ${hour}:${minutes}:${seconds} ${half}`;
}
