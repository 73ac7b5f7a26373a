import type { Context } from './policy.ts';

/*
 * Texts of policies with variables and wildcards. Characters that are not wildcards although they look like ones (those
 * of `${*}` and `${?}`, and of values put in for variables: C-053, C-056) are kept as two private characters until the
 * pattern is made.
 */
const STAR = '\uE000';
const QUESTION = '\uE001';

/** The text with its variables replaced; null when one has neither value nor default (C-047 to C-053). */
export function expand(text: string, version: string | undefined, context: Context): string | null {
  if (version !== '2012-10-17') return text;
  let missing = false;
  const expanded = text.replaceAll(/\$\{([^}]*)\}/g, (_, inside: string) => {
    if (inside === '*' || inside === '?' || inside === '$') return protect(inside);
    const [, key = '', fallback] = /^([^,]*)(?:, '(.*)')?$/.exec(inside) ?? [];
    const values = context(key.toLowerCase());
    const value = values?.length === 1 ? values[0] : fallback;
    if (value === undefined) missing = true;
    return protect(value ?? '');
  });
  return missing ? null : expanded;
}

const protect = (text: string): string => text.replaceAll('*', STAR).replaceAll('?', QUESTION);

/** The text itself, for operators that know no wildcards. */
export const plain = (text: string): string => text.replaceAll(STAR, '*').replaceAll(QUESTION, '?');

/** C-020: `*` is any run of characters, `?` any one. */
export const like = (pattern: string, value: string, flags = ''): boolean =>
  new RegExp(`^${[...pattern].map((each) => WILD[each] ?? exactly(each)).join('')}$`, `s${flags}`).test(
    value,
  );

const WILD: Readonly<Record<string, string>> = { '*': '.*', '?': '.' };

const exactly = (character: string): string => plain(character).replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** D-017, D-018, D-019: six parts, each with its own wildcards, the sixth with whatever colons are left. */
export function arnLike(pattern: string, value: string): boolean {
  if (pattern === '*') return true;
  const [wanted, found] = [sixParts(pattern), sixParts(value)];
  if (wanted.length < 6 || found.length < 6) return false;
  return wanted.every((part, index) => like(part, found[index] ?? ''));
}

const sixParts = (arn: string): readonly string[] => {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
};

/**
 * C-022: in the first five parts a wildcard does not go over a colon, unless it is a `*` that ends its part; in the
 * sixth it does. C-047: variables are variables in the sixth part only.
 */
export function resourceLike(
  pattern: string,
  arn: string,
  version: string | undefined,
  context: Context,
): boolean {
  const parts = sixParts(pattern);
  const last = parts.length === 6 ? expand(parts[5] ?? '', version, context) : '';
  if (last === null) return false;
  const front = (parts.length === 6 ? `${parts.slice(0, 5).join(':')}:` : pattern).split('');
  const source = front.map((each, at) => {
    if (each === '?') return '[^:]';
    if (each !== '*') return exactly(each);
    return front[at + 1] === ':' || at === front.length - 1 ? '.*' : '[^:]*';
  });
  const rest = [...last].map((each) => WILD[each] ?? exactly(each));
  return new RegExp(`^${[...source, ...rest].join('')}$`, 's').test(arn);
}
