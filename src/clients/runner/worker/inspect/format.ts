import { inspect, type InspectOptions } from './inspect.ts';
import { primitiveText } from './primitives.ts';

/** The arguments of `console.log` as one text: texts as they are, `%s %d %i %f %j %o %O %c %%` filled in, all else inspected. */
export function format(values: readonly unknown[], options: InspectOptions = {}): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map((value) => shown(value, options)).join(' ');
  const left = [...rest];
  const text = rest.length === 0 ? first : filled(first, left, options);
  return [text, ...left.map((value) => shown(value, options))].join(' ');
}

const shown = (value: unknown, options: InspectOptions): string =>
  typeof value === 'string' ? value : inspect(value, options);

/** Takes what it fills in from `left`. */
const filled = (template: string, left: unknown[], options: InspectOptions): string =>
  template.replaceAll(/%([sdifjoOc%])/g, (whole, letter: string) => {
    if (letter === '%') return '%';
    return left.length === 0 ? whole : (FILLERS[letter]?.(left.shift(), options) ?? whole);
  });

const FILLERS: Readonly<Record<string, (value: unknown, options: InspectOptions) => string>> = {
  s: (value, options) =>
    typeof value === 'object' || typeof value === 'function'
      ? inspect(value, { ...options, depth: 0 })
      : typeof value === 'string'
        ? value
        : primitiveText(value),
  d: (value) => numberText(value, Number),
  i: (value) => numberText(value, (each) => Number.parseInt(String(each), 10)),
  f: (value) => primitiveText(typeof value === 'symbol' ? Number.NaN : Number.parseFloat(String(value))),
  j: jsonText,
  o: (value, options) => inspect(value, { ...options, depth: 4 }),
  O: (value, options) => inspect(value, options),
  c: () => '',
};

function numberText(value: unknown, toNumber: (value: unknown) => number): string {
  if (typeof value === 'bigint') return `${value}n`;
  return primitiveText(typeof value === 'symbol' || typeof value === 'object' ? Number.NaN : toNumber(value));
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    return '[Circular]';
  }
}
