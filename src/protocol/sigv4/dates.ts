/** `20260115T090000Z` as milliseconds since 1970; null for any other text. */
export function readAmzDate(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? null : instant;
}

/** Milliseconds since 1970 as `20260115T090000Z`. */
export const amzDate = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** What a Date header such as `Thu, 15 Jan 2026 09:00:00 GMT` says, as `20260115T090000Z`; null when unreadable. */
export function amzDateOfHeader(text: string): string | null {
  const instant = Date.parse(text);
  return /^[ -~]*(GMT|UTC|[+-]0000|Z)$/.test(text) && !Number.isNaN(instant) && instant >= 0
    ? amzDate(instant)
    : null;
}
