import { isRecord, isScalar, scalarText, sortedKeys } from './values.ts';

/** `--output text`: scalars in a line with tabs between, everything else in lines of its own that begin with its name. */
export function textText(answer: unknown): string {
  const lines: string[] = [];
  write(answer, null, null, lines);
  return lines.map((line) => `${line}\n`).join('');
}

/** @param columns the scalars that all objects of a list have between them; null outside of lists */
function write(
  value: unknown,
  name: string | null,
  columns: readonly string[] | null,
  lines: string[],
): void {
  if (isRecord(value)) writeRecord(value, name, columns, lines);
  else if (Array.isArray(value)) writeList(value, name, lines);
  else lines.push(scalarText(value));
}

function writeList(items: readonly unknown[], name: string | null, lines: string[]): void {
  const records = items.filter(isRecord);
  if (records.length > 0) {
    const columns = [...new Set(records.flatMap(scalarKeys))].toSorted();
    for (const item of items) write(item, name, columns, lines);
    return;
  }
  const scalars = items.filter(isScalar);
  if (scalars.length > 0) writeScalars(scalars, name, lines);
  for (const item of items) if (!isScalar(item)) write(item, name, null, lines);
}

function writeScalars(items: readonly unknown[], name: string | null, lines: string[]): void {
  if (name === null) lines.push(items.map(scalarText).join('\t'));
  else lines.push(...items.map((item) => `${name.toUpperCase()}\t${scalarText(item)}`));
}

function writeRecord(
  value: Readonly<Record<string, unknown>>,
  name: string | null,
  columns: readonly string[] | null,
  lines: string[],
): void {
  const keys = columns ?? scalarKeys(value).toSorted();
  const cells = keys.map((key) => (Object.hasOwn(value, key) ? scalarText(value[key]) : ''));
  if (cells.length > 0) lines.push([...(name === null ? [] : [name.toUpperCase()]), ...cells].join('\t'));
  for (const key of sortedKeys(value)) if (!keys.includes(key)) write(value[key], key, null, lines);
}

const scalarKeys = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((key) => isScalar(value[key]));
