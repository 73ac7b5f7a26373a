import type { Account } from './world.ts';

/**
 * Remembers what was made of a part of an account for as long as neither changes. For pure functions that look at
 * nothing outside the account; what else they are given must follow from the two.
 */
export function rememberedIn<Part extends object, Rest extends readonly unknown[], Made>(
  make: (account: Account, part: Part, ...rest: Rest) => Made,
): (account: Account, part: Part, ...rest: Rest) => Made {
  const known = new WeakMap<Part, { readonly account: Account; readonly made: Made }>();
  return (account, part, ...rest) => {
    const entry = known.get(part);
    if (entry?.account === account) return entry.made;
    const made = make(account, part, ...rest);
    known.set(part, { account, made });
    return made;
  };
}
