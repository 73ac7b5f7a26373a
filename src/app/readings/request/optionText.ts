import type { Shape } from '../../../operations/shape.ts';
import { shellWord } from './shellWords.ts';

/**
 * An option of the AWS CLI with a value, quoted for a shell: `--tags Key=team,Value=red`. Structures are shorthand where
 * that reads back as the same, else JSON.
 * @param option with its hyphens
 * @returns null for a value that no option can carry, such as a text that the CLI would take for the name of a file
 */
export function optionText(option: string, shape: Shape, value: unknown): string | null {
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean' ? (value ? option : option.replace('--', '--no-')) : null;
    case 'list':
      return Array.isArray(value) ? listText(option, shape.item, value) : null;
    case 'structure':
    case 'map':
      return isRecord(value) ? one(option, shorthand(shape, value) ?? JSON.stringify(value)) : null;
    case 'blob':
      return null;
    default:
      return isText(value) ? one(option, String(value)) : null;
  }
}

function listText(option: string, item: Shape, values: readonly unknown[]): string {
  const words = values.map((value) => {
    if (item.type === 'structure') return isRecord(value) ? shorthand(item, value) : null;
    return typeof value === 'string' && isPlainWord(value) ? value : null;
  });
  return values.length === 0 || words.includes(null)
    ? `${option} ${shellWord(JSON.stringify(values))}`
    : [option, ...words.map((word) => shellWord(word ?? ''))].join(' ');
}

/** What begins with a hyphen and has no space would be an option, unless an equals sign ties it to its own. */
function one(option: string, text: string): string | null {
  if (isFile(text)) return null;
  return /^-[^ ]*$/.test(text) ? `${option}=${shellWord(text)}` : `${option} ${shellWord(text)}`;
}

/** Members in the order given; null where a value holds what shorthand has a meaning for. */
function shorthand(shape: Shape, value: Readonly<Record<string, unknown>>): string | null {
  if (shape.type !== 'structure') return null;
  const entries = Object.entries(value);
  const fits = entries.every(
    ([name, each]) =>
      shape.members.some((member) => member.name === name && member.type === 'string') &&
      typeof each === 'string' &&
      SAFE.test(each),
  );
  return fits && entries.length > 0
    ? entries.map(([name, each]) => `${name}=${String(each)}`).join(',')
    : null;
}

/** Without commas, equals signs, quotes, brackets and white space. */
const SAFE = /^[\w@:./+*-]+$/;

/** Neither an option, nor the beginning of a list in JSON, nor the name of a file. */
const isPlainWord = (text: string): boolean => !/^(?:-|\s*\[)/.test(text) && !isFile(text);

const isFile = (text: string): boolean => /^fileb?:\/\//.test(text);

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
