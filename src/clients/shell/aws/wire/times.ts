/** The forms of time that the CLI takes: ISO 8601 with or without time of day, and seconds since 1970. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const HTTP_TIME = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** A time as milliseconds since 1970; null for what is none. Without an offset it is UTC. */
export function timeOf(value: unknown): number | null {
  if (typeof value === 'number') return value * 1000;
  if (typeof value !== 'string') return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const text = ISO.test(value) ? inUtc(value) : HTTP_TIME.test(value) ? value : '';
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : instant;
}

const inUtc = (iso: string): string => {
  const text = iso.replace(' ', 'T');
  return text.includes('T') && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text;
};

/** A time as requests carry it: `2026-01-15T09:00:00Z`. */
export const requestTime = (value: unknown): string => {
  const instant = timeOf(value);
  return instant === null ? String(value) : new Date(instant).toISOString().replace('.000Z', 'Z');
};

/** A time as version 2 of the CLI prints it: `2026-01-15T09:00:00+00:00`; microseconds only where there are some. */
export function printedTime(value: unknown): unknown {
  const instant = timeOf(value);
  if (instant === null) return value;
  const iso = new Date(instant).toISOString();
  return iso.endsWith('.000Z') ? iso.replace('.000Z', '+00:00') : iso.replace('Z', '000+00:00');
}
