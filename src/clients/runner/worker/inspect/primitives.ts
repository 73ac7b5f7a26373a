const LONGEST_STRING = 10_000;

/** A value that is no object, as it would be written in code. */
export function primitiveText(value: unknown, indentation = 0): string {
  if (typeof value === 'string') return stringText(value, indentation);
  if (typeof value === 'bigint') return `${value}n`;
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A text in quotes; a long one with line breaks goes over several lines. */
function stringText(text: string, indentation: number): string {
  const shown = text.slice(0, LONGEST_STRING);
  const left = text.length - shown.length;
  const rest = left > 0 ? `... ${left} more character${left > 1 ? 's' : ''}` : '';
  if (shown.length <= 16 || shown.length <= 80 - indentation - 4) return quoted(shown) + rest;
  return (
    shown
      .split(/(?<=\n)/)
      .map(quoted)
      .join(` +\n${' '.repeat(indentation + 2)}`) + rest
  );
}

/** In single quotes, or in those that the text has not. */
export function quoted(text: string): string {
  const quote = !text.includes("'") ? "'" : !text.includes('"') ? '"' : /`|\$\{/.test(text) ? "'" : '`';
  return quote + text.replaceAll(ESCAPED, (character) => escaped(character, quote)) + quote;
}

/** Control characters, the backslash, quotes, and halves of surrogate pairs. */
const ESCAPED = /[\p{Cc}'\\]|\p{Surrogate}/gu;

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};

function escaped(character: string, quote: string): string {
  if (character === "'") return quote === "'" ? "\\'" : character;
  const code = character.charCodeAt(0).toString(16);
  return SHORT[character] ?? (code.length > 2 ? `\\u${code}` : `\\x${code.toUpperCase().padStart(2, '0')}`);
}
