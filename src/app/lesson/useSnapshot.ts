import { useCallback, useSyncExternalStore } from 'react';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** The snapshot of an actor that may not be there; null while it is not. */
export function useSnapshot<Actor extends AnyActorRef>(actor: Actor | null): SnapshotFrom<Actor> | null {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = actor?.subscribe(changed);
      return () => subscription?.unsubscribe();
    },
    [actor],
  );
  return useSyncExternalStore(subscribe, () => (actor ? (actor.getSnapshot() as SnapshotFrom<Actor>) : null));
}
