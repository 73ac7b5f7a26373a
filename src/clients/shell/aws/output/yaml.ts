import { isRecord, isScalar, sortedKeys } from './values.ts';
import { yamlScalar } from './yamlScalar.ts';

/** `--output yaml`: block style with the names in order; a scalar by itself is printed as JSON. */
export const yamlText = (value: unknown): string =>
  isScalar(value) ? `${JSON.stringify(value ?? null)}\n` : `${blockLines(value, 0).join('\n')}\n`;

/** The lines of a value at a depth, the first one without its indentation. */
function blockLines(value: unknown, depth: number): readonly string[] {
  if (isScalar(value)) return [yamlScalar(value, depth)];
  if (Array.isArray(value)) return value.length === 0 ? ['[]'] : sequence(value, depth);
  return isRecord(value) && Object.keys(value).length > 0 ? mapping(value, depth) : ['{}'];
}

const sequence = (items: readonly unknown[], depth: number): readonly string[] =>
  items.flatMap((item, index) => {
    const [first = '', ...rest] = blockLines(item, depth + 1);
    return [`${index === 0 ? '' : indent(depth)}- ${first}`, ...rest];
  });

const mapping = (value: Readonly<Record<string, unknown>>, depth: number): readonly string[] =>
  sortedKeys(value).flatMap((name, index) => {
    const key = `${index === 0 ? '' : indent(depth)}${yamlScalar(name, depth)}:`;
    const each = value[name];
    if (Array.isArray(each) && each.length > 0) return [key, ...below(sequence(each, depth), depth)];
    if (isRecord(each) && Object.keys(each).length > 0) {
      return [key, ...below(mapping(each, depth + 1), depth + 1)];
    }
    const [first = '', ...rest] = isScalar(each)
      ? [yamlScalar(each, depth, name.length + 2)]
      : blockLines(each, depth);
    return [`${key} ${first}`, ...rest];
  });

/** The first line with its indentation. */
const below = ([first = '', ...rest]: readonly string[], depth: number): readonly string[] => [
  `${indent(depth)}${first}`,
  ...rest,
];

const indent = (depth: number): string => '  '.repeat(depth);
