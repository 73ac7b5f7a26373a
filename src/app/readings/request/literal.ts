import type { Shape } from '../../../operations/shape.ts';

/** How a programming language writes values. */
export interface Language {
  readonly truth: readonly [no: string, yes: string];
  readonly nothing: string;
  /** A member of an object under its name. */
  readonly member: (name: string, value: string) => string;
  /** Bytes, from Base64. */
  readonly bytes: (base64: string) => string;
  readonly time: (text: string) => string;
}

const STEP = 2;

/**
 * A value as code. Texts are JSON's, which both languages read the same; lists and objects have a line for each part.
 * @param shape of the API's model; null inside of what the model does not know
 * @param indent spaces before the line that it ends on
 */
export function literal(value: unknown, shape: Shape | null, language: Language, indent: number): string {
  const inner = indent + STEP;
  const lines = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0
      ? open + close
      : [open, ...parts.map((part) => `${' '.repeat(inner)}${part},`), ' '.repeat(indent) + close].join('\n');
  if (Array.isArray(value)) {
    const item = shape?.type === 'list' ? shape.item : null;
    return lines(
      '[',
      value.map((each) => literal(each, item, language, inner)),
      ']',
    );
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, each]) =>
      language.member(name, literal(each, memberOf(shape, name), language, inner)),
    );
    return lines('{', parts, '}');
  }
  if (typeof value === 'boolean') return language.truth[value ? 1 : 0];
  if (value === null || value === undefined) return language.nothing;
  if (typeof value === 'string' && shape?.type === 'blob') return language.bytes(value);
  if (typeof value === 'string' && shape?.type === 'timestamp') return language.time(value);
  return JSON.stringify(value);
}

function memberOf(shape: Shape | null, name: string): Shape | null {
  if (shape?.type === 'map') return shape.value;
  return (shape?.type === 'structure' && shape.members.find((member) => member.name === name)) || null;
}
