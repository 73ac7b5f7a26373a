/** Lines are broken at the first space behind this column. */
const WIDTH = 80;

/**
 * A scalar in YAML 1.2: bare where it reads back as the same text, else in single quotes, in double ones where it needs
 * escapes.
 * @param depth of the structure around it
 * @param before how many characters stand before it in its line, besides the indentation
 */
export function yamlScalar(value: unknown, depth: number, before = 0): string {
  if (typeof value !== 'string') return value === null || value === undefined ? 'null' : String(value);
  const continued = '  '.repeat(depth + 1);
  const column = depth * 2 + before;
  if (isPlain(value)) return fold(value, continued, column);
  if (NEEDS_ESCAPES.test(value)) return `"${fold(escape(value), continued, column + 1)}"`;
  const quoted = value.replaceAll("'", "''").replaceAll(/\n+/g, (breaks) => `\n${breaks}${continued}`);
  return `'${fold(quoted, continued, column + 1)}'`;
}

/** What YAML 1.2 would read as something else than text. */
const RESOLVED =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|=|<<|[-+]?(?:0b[01_]+|0o?[0-7_]+|[\d_]*\d[\d_]*|0x[\da-fA-F_]+)|[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*|\d[\d_]*)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?)$/;

/** Characters that begin something else. */
const INDICATOR = /^(?:[#,[\]{}&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)|:(?:\s|$)|\s#/;

const isPlain = (text: string): boolean =>
  !RESOLVED.test(text) && !INDICATOR.test(text) && !/^\s|\s$|\n/.test(text) && !NEEDS_ESCAPES.test(text);

// oxlint-disable-next-line no-control-regex -- these are the characters in question
const NEEDS_ESCAPES = /[\u0000-\u0009\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]| \n/;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': String.raw`\n`,
  '\t': String.raw`\t`,
  '\r': String.raw`\r`,
  '\0': String.raw`\0`,
};

const escape = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters in question
  text.replaceAll(/["\\\u0000-\u001F\u007F-\u009F\uFEFF]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return (
      ESCAPES[character] ?? (code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`)
    );
  });

/** Breaks a line at single spaces once it is longer than it should be. */
function fold(text: string, continued: string, column: number): string {
  let at = column;
  let folded = '';
  for (const [index, character] of [...text].entries()) {
    const isLone =
      character === ' ' && text[index - 1] !== ' ' && text[index + 1] !== ' ' && index < text.length - 1;
    if (isLone && at > WIDTH) {
      folded += `\n${continued}`;
      at = continued.length;
    } else {
      folded += character;
      at = character === '\n' ? 0 : at + 1;
    }
  }
  return folded;
}
