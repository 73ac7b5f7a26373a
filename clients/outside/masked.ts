/**
 * A client's answer with everything that differs from run to run, or from one client's version to the next, in a form
 * that does not: ids by their prefix, secrets by their kind, times by how far they are from now, to five minutes. Members
 * that a client prints as null are left out: AWS sent none.
 */
export function masked(value: unknown, now = Date.now()): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(item, now));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([name, item]) => [name, maskedMember(name, item, now)]),
    );
  return typeof value === 'string' ? maskedText(value, now) : value;
}

const SECRETS: Readonly<Record<string, string>> = {
  SecretAccessKey: 'secret',
  SessionToken: 'token',
  Base32StringSeed: 'seed',
  QRCodePNG: 'picture',
};

/** Services that speak JSON send times as numbers, which version 1 of the AWS CLI prints as they are. */
const isTimeName = (name: string): boolean => /(?:Time|Timestamp|Date)$/.test(name);

function maskedMember(name: string, value: unknown, now: number): unknown {
  if (typeof value === 'number' && isTimeName(name)) return distance(value * 1000, now);
  return SECRETS[name] ?? masked(value, now);
}

/** As XML and JSON have them (1: `Z`, 2: `+00:00`), and headers. */
const TIME =
  /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)$/;

const IDS = /\b(A(?:KIA|SIA|IDA|ROA|GPA|NPA|IPA))[A-Z0-9]{12,17}\b/g;
const EC2_IDS = /\b(i-|r-|iip-assoc-)[0-9a-f]{17}\b/g;
const UUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g;

const maskedText = (text: string, now: number): string =>
  TIME.test(text) ? distance(Date.parse(text), now) : maskedIds(text);

/** A text with its ids masked, in whatever format it is. */
export const maskedIds = (text: string): string =>
  text.replaceAll(IDS, '$1…').replaceAll(EC2_IDS, '$1…').replaceAll(UUID, 'uuid');

const FAR = 7 * 24 * 60;

/** Five minutes: a busy machine may take its time between a call and its reading. */
const STEP = 300_000;

function distance(time: number, now: number): string {
  const minutes = Math.round((time - now) / STEP) * 5;
  return Math.abs(minutes) > FAR ? 'some other time' : `in ${minutes || 0} min`;
}
