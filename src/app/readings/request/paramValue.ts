import { fromBase64, toBase64, utf8Bytes, utf8Text } from '../../../federation/base64.ts';
import type { Member, Shape } from '../../../operations/shape.ts';
import type { Entered } from '../../../view/request/field.ts';

/**
 * The value of a parameter that was filled in, in the type of its shape. A text that is no number stays a text, for AWS
 * to refuse.
 * @returns undefined for a field that was left empty: the request does not have the parameter
 */
export function paramValue(shape: Shape, entered: Entered): unknown {
  if (typeof entered === 'string') return entered === '' ? undefined : oneValue(shape, entered);
  if (!Array.isArray(entered)) return (entered as { readonly json: unknown }).json;
  if (shape.type === 'list') {
    const { item } = shape;
    if (entered.length === 0) return undefined;
    return entered.map((each: string | readonly string[]) =>
      typeof each === 'string' ? oneValue(item, each) : rowValue(item, each),
    );
  }
  const [row] = entered as readonly (readonly string[])[];
  const value = row && rowValue(shape, row);
  return value && Object.keys(value).length > 0 ? value : undefined;
}

/** Bytes as a text where they are one, else in Base64. */
export function bytesText(base64: string): string {
  const bytes = fromBase64(base64);
  return (bytes && utf8Text(bytes)) ?? base64;
}

function oneValue(shape: Shape, text: string): unknown {
  switch (shape.type) {
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'blob':
      return toBase64(utf8Bytes(text));
    default:
      return text;
  }
}

function rowValue(shape: Shape, texts: readonly string[]): Readonly<Record<string, unknown>> {
  const members: readonly Member[] = shape.type === 'structure' ? shape.members : [];
  return Object.fromEntries(
    members.flatMap((member, index) => {
      const text = texts[index] ?? '';
      return text === '' && !member.required ? [] : [[member.name, oneValue(member, text)]];
    }),
  );
}
