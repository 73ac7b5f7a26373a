/** Whether a value is an object with names. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** In the order of Python: capital letters before small ones. */
export const sortedKeys = (value: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(value).toSorted();

/** A scalar in text and tables, as Python would print it: `None`, `True`. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}
