/** A variable of a policy value as it is written. */
export interface WrittenVariable {
  /** The whole of it, `${` and `}` included. */
  readonly written: string;
  /** What stands for the key, without default and spaces. */
  readonly key: string;
  /** Where it begins in the value. */
  readonly at: number;
}

/** The variables of a value, `${*}`, `${?}` and `${$}` left out (C-053). Time is linear in the value, closed or not. */
export function variablesIn(value: string): readonly WrittenVariable[] {
  const found: WrittenVariable[] = [];
  let end = 0;
  for (let at = value.indexOf('${'); at >= 0; at = value.indexOf('${', end)) {
    const close = value.indexOf('}', at);
    if (close < 0) break;
    end = close + 1;
    const inside = value.slice(at + 2, close);
    const comma = inside.indexOf(',');
    const key = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    if (!['*', '?', '$'].includes(key)) found.push({ written: value.slice(at, end), key, at });
  }
  return found;
}

/** Whether a `${` is left without its `}`. */
export const isUnclosed = (value: string): boolean => {
  const last = value.lastIndexOf('${');
  return last >= 0 && !value.includes('}', last);
};
