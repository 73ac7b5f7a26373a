import { useEffect, useState } from 'react';
import { NO_SETS, type KeptSets } from '../../../content/exam/keptSets.ts';
import { load, save, type LoadFailure, type SaveFailure } from '../../../storage/save.ts';
import { browserStore } from '../../browserStore.ts';
import { SETS } from './setStore.ts';

interface Sets extends KeptSets {
  /** Why the last change was not kept; null when it was. */
  readonly unkept: SaveFailure | null;
  /** Why what was kept could not be read; null when it could, or when there was nothing. */
  readonly unread: LoadFailure | null;
  /**
   * Changes what is kept, going on from what stands there by now: other tabs change it, too.
   * @returns whether it was kept
   */
  readonly change: (by: (sets: KeptSets) => KeptSets) => boolean;
}

/** The learner's sets as they are kept; it follows what other tabs do. */
export function useSets(): Sets {
  const [read, setRead] = useState(() => load(browserStore, SETS));
  const [sets, setSets] = useState<KeptSets>(() => (read.ok && read.value) || NO_SETS);
  const [unkept, setUnkept] = useState<SaveFailure | null>(null);
  useEffect(() => {
    const changed = ({ key }: StorageEvent): void => {
      if (key !== null && key !== SETS.key) return;
      const now = load(browserStore, SETS);
      setRead(now);
      setSets((now.ok && now.value) || NO_SETS);
    };
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, []);
  const change = (by: (sets: KeptSets) => KeptSets): boolean => {
    const now = load(browserStore, SETS);
    const next = by(now.ok && now.value ? now.value : sets);
    const kept = save(browserStore, SETS, next);
    setUnkept(kept.ok ? null : kept.error);
    setSets(next);
    return kept.ok;
  };
  return { ...sets, unkept, unread: read.ok ? null : read.error, change };
}
