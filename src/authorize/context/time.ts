/** Whole seconds since 1970 of an ISO 8601 time. */
export const epochSeconds = (time: string): number => Math.floor(Date.parse(time) / 1000);

/** Whole seconds from one ISO 8601 time to another; zero when it is not yet past. */
export const secondsSince = (time: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(time)) / 1000));
