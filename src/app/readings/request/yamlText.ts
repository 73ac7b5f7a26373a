/**
 * A JSON value as YAML 1.2 in blocks, which reads back as the same value: texts bare where they can be, several lines as
 * such, and whatever else in double quotes.
 * @param indent spaces before each line
 */
export function yamlText(value: unknown, indent = 0): string {
  return lines(value, indent).join('\n');
}

function lines(value: unknown, indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((each) => {
      const [first = '', ...rest] = isBlock(each) ? lines(each, indent + 2) : [inline(each, indent)];
      return [`${space}- ${first.trimStart()}`, ...rest];
    });
  }
  if (isBlock(value)) {
    return Object.entries(value as Readonly<Record<string, unknown>>)
      .filter(([, each]) => each !== undefined)
      .flatMap(([name, each]) =>
        isBlock(each)
          ? [`${space}${scalar(name)}:`, ...lines(each, indent + 2)]
          : [`${space}${scalar(name)}: ${inline(each, indent)}`],
      );
  }
  return [space + inline(value, indent)];
}

/** What has a line for each of its parts. */
const isBlock = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function inline(value: unknown, indent: number): string {
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object' && value !== null) return '{}';
  if (typeof value !== 'string') return String(value ?? null);
  if (!LINES.test(value)) return scalar(value);
  const space = ' '.repeat(indent + 2);
  return ['|-', ...value.split('\n').map((line) => (line === '' ? '' : space + line))].join('\n');
}

/** Printable lines, of which the first begins with a letter or bracket and the last is not empty. */
const LINES = /^[\w{[][ -~]*(?:\n[ -~]*)*\n[ -~]*[!-~]$/;

/** Bare texts neither look like another type nor begin or end like something else. */
const BARE = /^(?!(?:true|false|null)$)[A-Za-z](?:[\w./@+=:-]*[\w/@+=-])?$/i;

const scalar = (text: string): string =>
  BARE.test(text)
    ? text
    : JSON.stringify(text).replaceAll(
        /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
