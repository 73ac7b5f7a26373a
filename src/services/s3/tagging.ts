/**
 * Tags written like a query, `team=blue&stage=test`.
 * @returns keys and values in their order; null for text that cannot be read or names a key twice
 */
export function readTagging(tagging: unknown): readonly (readonly [key: string, value: string])[] | null {
  if (tagging === undefined || tagging === '') return [];
  const tags = String(tagging)
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [decoded(key), decoded(value.join('='))] as const;
    });
  const whole = tags.flatMap(([key, value]) =>
    key === null || value === null || key === '' ? [] : [[key, value] as const],
  );
  return whole.length === tags.length && new Set(whole.map(([key]) => key)).size === tags.length
    ? whole
    : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
