import { useCallback, useSyncExternalStore } from 'react';

/** What of an actor is needed to follow it. */
interface Followed<Snapshot> {
  readonly subscribe: (next: () => void) => { readonly unsubscribe: () => void };
  readonly getSnapshot: () => Snapshot;
}

/** The snapshot of an actor that may not be there; null while it is not. */
export function useSnapshot<Snapshot>(actor: Followed<Snapshot> | null): Snapshot | null {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = actor?.subscribe(changed);
      return () => subscription?.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => actor?.getSnapshot() ?? null);
}
