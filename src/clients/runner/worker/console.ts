import { outputCut, type Limits } from '../limits.ts';
import type { FromWorker, Level } from '../messages.ts';
import { format } from './inspect/format.ts';
import { inspect, type InspectOptions } from './inspect/inspect.ts';

type Write = (level: Level, text: string) => void;

type Log = (...values: readonly unknown[]) => void;

/** The methods of the console that write, each to its level. */
export function runnerConsole(write: Write, options: InspectOptions): Readonly<Record<string, Log>> {
  let margin = '';
  const at =
    (level: Level): Log =>
    (...values) =>
      write(level, format(values, options).replaceAll(/^/gm, margin));
  const log = at('log');
  const error = at('error');
  return {
    log,
    info: at('info'),
    warn: at('warn'),
    error,
    debug: at('debug'),
    table: log,
    trace: (...values) => error('Trace:', ...values),
    dir: (value, given) => log(inspect(value, { ...options, ...depthIn(given) })),
    assert: (holds, ...values) => {
      if (!holds) error('Assertion failed', ...values);
    },
    group: (...values) => {
      if (values.length > 0) log(...values);
      margin += '  ';
    },
    groupEnd: () => {
      margin = margin.slice(2);
    },
  };
}

/** What is written goes to the page until it is too much, which the page is told once. */
export function writerTo(post: (message: FromWorker) => void, limits: Limits): Write {
  const cut = outputCut(limits);
  let isTold = false;
  return (level, text) => {
    const shown = cut(text);
    if (shown.text !== null) post({ type: 'output', level, text: shown.text });
    if (shown.whole || isTold) return;
    isTold = true;
    post({ type: 'truncated' });
  };
}

function depthIn(given: unknown): InspectOptions {
  const depth = typeof given === 'object' && given !== null && 'depth' in given ? given.depth : undefined;
  if (depth === null) return { depth: Number.POSITIVE_INFINITY };
  return typeof depth === 'number' ? { depth } : {};
}
