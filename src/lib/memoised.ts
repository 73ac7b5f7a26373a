/** Remembers what was made of a value for as long as the value lives. For immutable values and pure functions. */
export function memoised<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const entry = known.get(of);
    if (entry) return entry.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
