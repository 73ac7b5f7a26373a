/** What visits have opened; each opens once, since a save that cannot be read is put aside by reading it. */
export interface Visits<Visit, More extends readonly unknown[]> {
  /** The visit that is beginning: the same one while the page is still on its way, another when one comes back. */
  readonly to: (id: string, ...more: More) => Promise<Visit | null>;
  readonly leave: (id: string) => void;
}

/** @param open null when there is nothing of that id */
export function visitsOf<Visit, More extends readonly unknown[]>(
  open: (id: string, ...more: More) => Promise<Visit | null>,
): Visits<Visit, More> {
  const visits = new Map<string, Promise<Visit | null>>();
  return {
    to: async (id, ...more) => {
      const visit = visits.get(id) ?? open(id, ...more);
      visits.set(id, visit);
      return visit;
    },
    leave: (id) => void visits.delete(id),
  };
}
