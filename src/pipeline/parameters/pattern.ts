const patterns = new Map<string, RegExp>();

/** The models write Java patterns, whose five- and six-digit escapes need braces in JavaScript. The whole value must match. */
export function expressionOf(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    const source = pattern.replaceAll(/\\u(10[0-9A-F]{4}|1[0-9A-F]{4})/g, '\\u{$1}');
    expression = new RegExp(`^(?:${source})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}
