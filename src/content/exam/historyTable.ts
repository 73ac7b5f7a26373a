import type { History } from './history.ts';

/** Results as a table of comma-separated values (RFC 4180), one row for each item. */
export const historyTable = (history: History): string =>
  [COLUMNS, ...history.flatMap(rowsOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const COLUMNS: readonly string[] = [
  'begun',
  'ended',
  'mode',
  'exam',
  'timedOut',
  'question',
  'tasks',
  'right',
  'answered',
  'seconds',
  'misconceptions',
];

const rowsOf = ({ begun, ended, mode, exam, timedOut, items }: History[number]): (readonly string[])[] =>
  items.map(({ question, tasks, right, answered, seconds, misconceptions }) => [
    begun,
    ended,
    mode,
    exam ?? '',
    String(timedOut),
    question,
    tasks.join('; '),
    String(right),
    String(answered),
    String(seconds),
    misconceptions.join('; '),
  ]);

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
