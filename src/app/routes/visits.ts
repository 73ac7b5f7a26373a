/** What visits have opened; each opens once, since a save that cannot be read is put aside by reading it. */
export interface Visits<Visit> {
  /** The visit that is beginning: the same one while the page is still on its way, another when one comes back. */
  readonly to: (id: string) => Promise<Visit | null>;
  readonly leave: (id: string) => void;
}

/** @param open null when there is nothing of that id */
export function visitsOf<Visit>(open: (id: string) => Promise<Visit | null>): Visits<Visit> {
  const visits = new Map<string, Promise<Visit | null>>();
  return {
    to: async (id) => {
      const visit = visits.get(id) ?? open(id);
      visits.set(id, visit);
      return visit;
    },
    leave: (id) => void visits.delete(id),
  };
}
