import type { Shape } from '../operations/shape.ts';

/**
 * A value sent as text, by its shape. Text that is none of the shape stays text, so that validation can name it
 * (F-026).
 */
export function scalarOf({ type }: Shape, text: string): unknown {
  if (type === 'boolean') return readBoolean(text);
  if (type !== 'integer' || !/^-?\d{1,15}$/.test(text)) return text;
  return Number(text);
}

function readBoolean(text: string): boolean | string {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? lower === 'true' : text;
}

/** A scalar as text, for XML and headers; lone surrogates and the like are the writer's concern. */
export const scalarText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
