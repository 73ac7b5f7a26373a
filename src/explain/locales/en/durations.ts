/** An ISO 8601 duration as it is said: `P1DT2H30M` is `1 day 2 h 30 min`. Any other text is left as it is. */
export function saidDuration(iso: string): string {
  const [date = '', time = ''] = iso.replace(/^P/, '').split('T');
  const parts = [...said(date, DATE), ...said(time, TIME)];
  return parts.length === 0 ? iso : parts.join(' ');
}

type Units = Readonly<Record<string, (count: string) => string>>;

const said = (text: string, units: Units): readonly string[] =>
  [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count = '', letter = '']) => units[letter]?.(count) ?? '');

const counted =
  (unit: string) =>
  (count: string): string =>
    `${count} ${unit}${count === '1' ? '' : 's'}`;

const DATE: Units = { Y: counted('year'), M: counted('month'), W: counted('week'), D: counted('day') };
const TIME: Units = { H: (count) => `${count} h`, M: (count) => `${count} min`, S: (count) => `${count} s` };

/** `1 h 5 min`, `42 min`, `30 s`. */
export function saidSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}
