/** More than the different parts of one kind that the events of a busy hour have. */
const MOST = 500;

/**
 * Remembers parts of events by a text that tells all that is in them, so that equal ones are one value: a long trail is
 * mostly the same few callers, roles and endpoints again.
 */
export function shared<Part extends object>(): (text: string, make: () => Part) => Part {
  const known = new Map<string, Part>();
  return (text, make) => {
    const remembered = known.get(text);
    if (remembered) return remembered;
    const part = make();
    if (known.size >= MOST) known.clear();
    known.set(text, part);
    return part;
  };
}
