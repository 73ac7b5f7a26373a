/** The name of the class of an object; null for one without a prototype. */
export function constructorName(value: object): string | null {
  for (let each: object | null = value; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    const named: unknown = Object.getOwnPropertyDescriptor(each, 'constructor')?.value;
    if (typeof named === 'function' && named.name !== '') return named.name;
  }
  return null;
}

/** What stands before the brace of an object that is no plain one, such as `Map(2) ` and `[Object: null prototype] `. */
export function prefixOf(value: object, fallback: string, size = ''): string {
  const name = constructorName(value);
  const tag: unknown = (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  // An own one is among the properties.
  const isShown = typeof tag === 'string' && tag !== '' && tag !== name;
  const tagged = isShown && !Object.hasOwn(value, Symbol.toStringTag) ? `[${tag}] ` : '';
  return name === null ? `[${fallback}${size}: null prototype] ${tagged}` : `${name}${size} ${tagged}`;
}
