/** An ISO 8601 duration as it is said: `P1DT2H30M` is `1 día 2 h 30 min`. Any other text is left as it is. */
export function saidDuration(iso: string): string {
  const [date = '', time = ''] = iso.replace(/^P/, '').split('T');
  const parts = [...said(date, DATE), ...said(time, TIME)];
  return parts.length === 0 ? iso : parts.join(' ');
}

/** `2 días 3 h`, `1 h 5 min`, `30 s`: the two largest units. */
export function amountOf(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const parts = [
    days > 0 && `${days} ${days === 1 ? 'día' : 'días'}`,
    unit(Math.floor((seconds % 86_400) / 3600), 'h'),
    unit(Math.floor((seconds % 3600) / 60), 'min'),
    unit(seconds % 60, 's'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '0 s' : parts.slice(0, 2).join(' ');
}

const unit = (count: number, name: string): string | false => count > 0 && `${count} ${name}`;

/** `26 h 5 min`, `42 min`, `30 s`. */
export function saidSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return [unit(hours, 'h'), unit(minutes, 'min')].filter((part) => part !== false).join(' ');
}

type Units = Readonly<Record<string, (count: string) => string>>;

const said = (text: string, units: Units): readonly string[] =>
  [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count = '', letter = '']) => units[letter]?.(count) ?? '');

const counted =
  (one: string, several: string) =>
  (count: string): string =>
    `${count} ${count === '1' ? one : several}`;

const DATE: Units = {
  Y: counted('año', 'años'),
  M: counted('mes', 'meses'),
  W: counted('semana', 'semanas'),
  D: counted('día', 'días'),
};
const TIME: Units = { H: (count) => `${count} h`, M: (count) => `${count} min`, S: (count) => `${count} s` };
