/** A JSON value as Python prints it, for messages that the CLI makes of it: texts bare, inner ones in quotes. */
export const pythonText = (value: unknown): string => (typeof value === 'string' ? value : repr(value));

/** The name of the Python type of a JSON value. */
export function pythonType(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    case 'number':
      return Number.isInteger(value) ? 'int' : 'float';
    default:
      return 'dict';
  }
}

function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`;
  switch (typeof value) {
    case 'string': {
      const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
      const escaped = value
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', String.raw`\n`)
        .replaceAll('\t', String.raw`\t`);
      return `${quote}${quote === "'" ? escaped.replaceAll("'", String.raw`\'`) : escaped}${quote}`;
    }
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      return `{${Object.entries(value)
        .map(([key, each]) => `${repr(key)}: ${repr(each)}`)
        .join(', ')}}`;
    default:
      return String(value);
  }
}
