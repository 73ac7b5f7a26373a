/** Seconds as an ISO 8601 duration in days, hours, minutes and seconds: `P1DT2H30M`; `PT0S` for none. */
export function isoDuration(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const time = [
    [Math.floor((seconds % DAY) / HOUR), 'H'],
    [Math.floor((seconds % HOUR) / MINUTE), 'M'],
    [seconds % MINUTE, 'S'],
  ] as const;
  const shown = time.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  if (days === 0) return `PT${shown === '' ? '0S' : shown}`;
  return `P${days}D${shown === '' ? '' : `T${shown}`}`;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
