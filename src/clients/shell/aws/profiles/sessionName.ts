/** How sessions are called when nobody says (H-030), with the seconds since 1970. */
export const defaultSessionName = (now: string): string =>
  `botocore-session-${Math.floor(Date.parse(now) / 1000)}`;
